// Loaded before a program (LD_PRELOAD), it makes the disk full below the folder that CERCLE_FULL_DISK names,
// for as long as a file of that name with ".full" behind it exists. So a full disk can be had without a file
// system to mount.
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <unistd.h>

namespace
{

bool isFull(int fd)
{
    const char *folder = std::getenv("CERCLE_FULL_DISK");
    if (!folder || access((std::string(folder) + ".full").c_str(), F_OK) != 0)
        return false;
    char path[4096];
    const ssize_t size = readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), path, sizeof path);
    const size_t wanted = std::strlen(folder);
    return size > static_cast<ssize_t>(wanted) && std::strncmp(path, folder, wanted) == 0
           && path[wanted] == '/';
}

template <class F> F next(const char *name)
{
    return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int fd, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (isFull(fd)) {
        errno = ENOSPC;
        return -1;
    }
    return real(fd, bytes, count);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (isFull(fd)) {
        errno = ENOSPC;
        return -1;
    }
    return real(fd, bytes, count, at);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at)
{
    return pwrite64(fd, bytes, count, at);
}
}
