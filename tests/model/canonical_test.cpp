// SPDX-License-Identifier: MIT
#include "model/canonical.h"

#include <gtest/gtest.h>

namespace model {
namespace {

std::string canonical(Type type, Attr attribute, std::string_view text) {
  return canonicalText(*attributeOf(type, attribute), text);
}

TEST(CanonicalText, WritesNumbersInTheirShortestForm) {
  EXPECT_EQ(canonical(Type::Criterion, Attr::Target, "12.50"), "12.5");
  EXPECT_EQ(canonical(Type::Criterion, Attr::Target, "007"), "7");
  EXPECT_EQ(canonical(Type::Criterion, Attr::Target, "-0"), "0");
  EXPECT_EQ(canonical(Type::Criterion, Attr::Target, "0"), "0");
}

TEST(CanonicalText, RoundsCoordinatesToTwoDecimals) {
  EXPECT_EQ(canonical(Type::Shape, Attr::X, "40.006"), "40.01");
  EXPECT_EQ(canonical(Type::Shape, Attr::X, "-40.000"), "-40");
}

TEST(CanonicalText, KeepsWhatIsNoNumber) {
  EXPECT_EQ(canonical(Type::Criterion, Attr::Target, "1,5"), "1,5");
  EXPECT_EQ(canonical(Type::Criterion, Attr::Target, "1e3"), "1e3");
  EXPECT_EQ(canonical(Type::Criterion, Attr::Target, "nan"), "nan");
}

TEST(CanonicalText, OrdersASetAndKeepsWhatItDoesNotKnow) {
  EXPECT_EQ(canonical(Type::Step, Attr::Needs, "phasing  content phasing mystery"), "content phasing mystery");
}

TEST(CanonicalText, IsItsOwnCanonicalText) {
  for (const std::string_view text : {"12.50", "007", "1,5", "1e3", "0.1", "123456789012"}) {
    const std::string once = canonical(Type::Criterion, Attr::Target, text);
    EXPECT_EQ(canonical(Type::Criterion, Attr::Target, once), once);
  }
}

}  // namespace
}  // namespace model
