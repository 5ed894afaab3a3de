cmake_minimum_required(VERSION 3.22)

# Writes one manual page: cmake -D PAGE=… -D OUT=… -D VERSION=… -D DATE=… [-D PROGRAM=… -D LANGUAGE=…] -P write_page.cmake
# The commands of cerclectl come from cerclectl itself, so that the manual knows each of them.
file(READ ${PAGE} text)
string(REPLACE "@VERSION@" "${VERSION}" text "${text}")
string(REPLACE "@DATE@" "${DATE}" text "${text}")

# What a backslash, a hyphen of an option or a full stop at the start of a line would do to the page.
function(escaped out words)
    string(REPLACE "\\" "\\e" words "${words}")
    string(REPLACE "-" "\\-" words "${words}")
    string(REGEX REPLACE "^([.'])" "\\\\&\\1" words "${words}")
    set(${out} "${words}" PARENT_SCOPE)
endfunction()

if(PROGRAM)
    execute_process(COMMAND ${PROGRAM} --lang ${LANGUAGE} --json --help OUTPUT_VARIABLE commands
        COMMAND_ERROR_IS_FATAL ANY ENCODING UTF-8)
    string(JSON count LENGTH "${commands}")
    math(EXPR last "${count} - 1")
    set(section "")
    foreach(i RANGE ${last})
        foreach(field usage summary details)
            string(JSON words GET "${commands}" ${i} ${field})
            escaped(${field} "${words}")
        endforeach()
        string(APPEND section ".TP\n.B ${usage}\n${summary}")
        if(details)
            string(APPEND section ".\n${details}")
        endif()
        string(APPEND section "\n")
    endforeach()
    string(STRIP "${section}" section)
    string(REPLACE "@COMMANDS@" "${section}" text "${text}")
endif()

string(REGEX REPLACE "\\.gz$" "" plain ${OUT})
file(WRITE ${plain} "${text}")
execute_process(COMMAND gzip -9 -n -f ${plain} COMMAND_ERROR_IS_FATAL ANY)
