// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/evidence/device_call.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace rubber::relay {

Status callDevice(const std::string& device, unsigned long request, void* argument) {
    const auto failed = [&](const char* what) {
        return fail(ErrorCode::Unavailable, device + " cannot be " + what + ": " + std::strerror(errno));
    };
    const int descriptor = ::open(device.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return failed("opened");
    int result = 0;
    do {
        result = ::ioctl(descriptor, request, argument);
    } while (result != 0 && errno == EINTR);
    const Status status = result == 0 ? Status() : Status(failed("asked"));
    ::close(descriptor);
    return status;
}

} // namespace rubber::relay
