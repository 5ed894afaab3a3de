# The words of French documents.
target_link_libraries(${program} PRIVATE cercle_translations)
# The calendar and PDF tests read the files back with the libraries that other programs use.
target_link_libraries(${program} PRIVATE PkgConfig::ICAL PkgConfig::QPDF PkgConfig::QRENCODE)
