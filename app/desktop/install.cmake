# What the desktop and the package want beside the programs: entry, metadata, type of files, icons, manual, papers.
set(ID org.cercle.Cercle)
install(FILES desktop/${ID}.desktop DESTINATION share/applications)
install(FILES desktop/${ID}.metainfo.xml DESTINATION share/metainfo)
install(FILES desktop/${ID}.mime.xml DESTINATION share/mime/packages RENAME ${ID}.xml)

set(ICONS ${CMAKE_SOURCE_DIR}/resources/icons)
install(FILES ${ICONS}/${ID}.svg DESTINATION share/icons/hicolor/scalable/apps)
install(FILES ${ICONS}/${ID}-symbolic.svg DESTINATION share/icons/hicolor/symbolic/apps)
add_executable(draw_icon desktop/draw_icon.cpp)
target_link_libraries(draw_icon PRIVATE cercle_options Qt6::Gui Qt6::Svg)
set(SIZES 16 22 24 32 36 48 64 72 96 128 192 256 512)
set(DRAWN ${CMAKE_CURRENT_BINARY_DIR}/icons)
file(MAKE_DIRECTORY ${DRAWN})
list(TRANSFORM SIZES REPLACE "(.+)" "${DRAWN}/\\1.png" OUTPUT_VARIABLE PICTURES)
add_custom_command(OUTPUT ${PICTURES} COMMAND draw_icon ${ICONS}/${ID}.svg ${DRAWN} ${SIZES}
    DEPENDS draw_icon ${ICONS}/${ID}.svg VERBATIM)
foreach(size ${SIZES})
    install(FILES ${DRAWN}/${size}.png DESTINATION share/icons/hicolor/${size}x${size}/apps RENAME ${ID}.png)
endforeach()

# The newest release of the metadata dates the manual.
file(STRINGS desktop/${ID}.metainfo.xml RELEASE REGEX "<release version" LIMIT_COUNT 1)
string(REGEX REPLACE ".*date=\"([-0-9]+)\".*" "\\1" DATE "${RELEASE}")
set(PAPERS "")
function(cercle_page program language suffix folder)
    set(page ${CMAKE_CURRENT_SOURCE_DIR}/desktop/manual/${program}${suffix}.1.in)
    set(writer ${CMAKE_CURRENT_SOURCE_DIR}/desktop/manual/write_page.cmake)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/${folder}/${program}.1.gz)
    set(asked "")
    if(program STREQUAL cerclectl)
        set(asked -D PROGRAM=$<TARGET_FILE:cerclectl> -D LANGUAGE=${language})
    endif()
    add_custom_command(OUTPUT ${out} COMMAND ${CMAKE_COMMAND} -D PAGE=${page} -D OUT=${out} ${asked}
        -D VERSION=${PROJECT_VERSION} -D DATE=${DATE} -P ${writer} DEPENDS ${page} ${writer} ${program} VERBATIM)
    install(FILES ${out} DESTINATION share/${folder})
    set(PAPERS ${PAPERS} ${out} PARENT_SCOPE)
endfunction()
foreach(program cercle cerclectl)
    if(TARGET ${program})
        cercle_page(${program} en "" man/man1)
        cercle_page(${program} fr .fr man/fr/man1)
    endif()
endforeach()

# Debian's own papers: the licence, and the history of the package beside that of the program.
install(FILES desktop/copyright DESTINATION share/doc/cercle)
install(FILES desktop/lintian-overrides DESTINATION share/lintian/overrides RENAME cercle)
set(NEWS ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz)
add_custom_command(OUTPUT ${NEWS}
    COMMAND gzip -9nc ${CMAKE_SOURCE_DIR}/CHANGELOG.md > ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
    COMMAND gzip -9nc ${CMAKE_CURRENT_SOURCE_DIR}/desktop/changelog > ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
    DEPENDS ${CMAKE_SOURCE_DIR}/CHANGELOG.md desktop/changelog)
install(FILES ${NEWS} DESTINATION share/doc/cercle)

add_custom_target(papers ALL DEPENDS ${PICTURES} ${PAPERS} ${NEWS})
add_dependencies(programs papers)
