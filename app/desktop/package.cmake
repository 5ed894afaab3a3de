# `cpack -G DEB` in the build folder makes a Debian package of the programs and of what the desktop needs. The
# databases of file types, desktop entries and icons follow by the triggers of the packages that own them.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME cercle)
set(CPACK_PACKAGE_VENDOR "The Cercle developers")
set(CPACK_PACKAGE_CONTACT "The Cercle developers <cercle@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "run a study group with no account and no server")
set(CPACK_PACKAGE_INSTALL_DIRECTORY cercle)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/desktop/package_modes.cmake)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "\
Cercle is for people who learn together: a weekly class of freelancers,\n\
students who share their notes, colleagues who prepare a certification.\n\
One place holds the sessions and their agenda, the notes that everybody\n\
writes in, whose turn it is to facilitate or to take notes, what was\n\
decided, what to read next and the reviews of each other's work.\n\
\n\
Everything is kept on the members' own laptops, works offline and is\n\
exchanged directly between them over TLS; an invitation is one code.\n\
Minutes leave as PDF, HTML or Markdown, dates as a calendar.\n\
\n\
The package holds the window (cercle) and the command line (cerclectl),\n\
which does all that the window does.")
# The libraries are found by what the programs are linked with; these are what they read or load by name.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n, fonts-inter, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hunspell-fr, hunspell-en-us, qt6-wayland, xdg-desktop-portal, desktop-file-utils, shared-mime-info")
include(CPack)
