#pragma once
// While one lives, keys and signatures come out the same each time, and with them the ids made of them, their
// hues and their words. For pictures alone; such keys protect nothing.

#include "base/clock.h"

#include <openssl/rand.h>

namespace cercle
{

class SteadyKeys
{
public:
    SteadyKeys()
    {
        source() = SeededRandom(11);
        static const RAND_METHOD steady{nullptr, fill, nullptr, nullptr, fill, ready};
        set(&steady);
    }
    ~SteadyKeys() { set(nullptr); }
    SteadyKeys(const SteadyKeys &) = delete;
    SteadyKeys &operator=(const SteadyKeys &) = delete;

private:
    static SeededRandom &source()
    {
        static SeededRandom random(11);
        return random;
    }
    static int fill(unsigned char *out, int count)
    {
        source().fill({out, static_cast<size_t>(count)});
        return 1;
    }
    static int ready() { return 1; }
    static void set(const RAND_METHOD *method)
    {
// There is no other way to choose OpenSSL's numbers from outside.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
        RAND_set_rand_method(method);
#pragma GCC diagnostic pop
    }
};

} // namespace cercle
