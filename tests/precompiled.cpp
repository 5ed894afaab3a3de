// The source that the precompiled header is made for: catch_main.cpp cannot use it, as it compiles Catch2
// itself.
