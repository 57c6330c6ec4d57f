// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <cstdio>
#include <exception>

#include "arranger/arranger.h"

// samenspel-arranger: graphs on standard input, places on descriptor 3 (or, started by hand, on standard output).
int main() {
  try {
    const std::string answer = arranger::arrange(stdin);
    std::FILE* out = ::fdopen(3, "w");
    if (out == nullptr) out = stdout;
    const bool written = std::fwrite(answer.data(), 1, answer.size(), out) == answer.size();
    return std::fflush(out) == 0 && written ? 0 : 1;
  } catch (const std::exception& exception) {
    std::fprintf(stderr, "%s\n", exception.what());
    return 1;
  }
}
