find_package(ZLIB REQUIRED)
target_link_libraries(test_text PRIVATE ZLIB::ZLIB)
