// SPDX-License-Identifier: MIT
#include "session/value_line.h"

#include <gmock/gmock.h>

#include "support/sketch.h"

namespace session {
namespace {

using model::Attr;
using model::Type;
using testing::HasSubstr;
using testing::SizeIs;

class ValueLine : public testing::Test {
 protected:
  ValueLine() {
    s.addSchools().add(Type::Table, "t", {{"name", "Table"}}).link(Type::SitsAt, "boardA", "t");
    s.add(Type::Step, "s", {{"name", "Step"}}).add(Type::Criterion, "c", {{"#owner", "s"}});
  }

  /// "boardA mandate=decide", one per value; else what is wrong.
  std::string read(std::string_view line, const std::vector<std::string>& ids) const {
    const auto values = valuesIn(line, ids, s.model);
    if (!values) return values.error().message;
    std::string text;
    for (const TypedValue& value : *values)
      text += (text.empty() ? "" : ", ") + value.id + ' ' + std::string(model::attributeName(value.attribute)) + '=' +
              value.value;
    return text;
  }

  model::Sketch s;
};

TEST_F(ValueLine, SetsSeveralAttributesByTheWordsOfTheFileOrOfPeople) {
  EXPECT_EQ(read("mandate decide; position line", {"boardA"}), "boardA mandate=decide, boardA position=line");
  EXPECT_EQ(read(" Mandate: decide ;; POSITION=line;", {"boardA"}), "boardA mandate=decide, boardA position=line");
  EXPECT_EQ(read("meetingsPerYear 4; decisionRule consensus", {"t"}), "t meetingsPerYear=4, t decisionRule=consensus");
  EXPECT_EQ(read("seat chair", {"sitsAt-boardA-t"}), "sitsAt-boardA-t seat=chair");
  EXPECT_EQ(read("mandate decide", {"boardA", "boardB"}), "boardA mandate=decide, boardB mandate=decide");
}

TEST_F(ValueLine, TakesWhatIsBegunWhenThatIsClear) {
  EXPECT_EQ(read("mand dec", {"boardA"}), "boardA mandate=decide");
  EXPECT_THAT(read("h 4", {"boardA"}), HasSubstr("“h 4” begins with no property of “boardA”"));
  EXPECT_THAT(read("mandate king", {"boardA"}), HasSubstr("cannot be “king”"));
  EXPECT_THAT(read("mandate king", {"boardA"}), HasSubstr("Choose one of these"));
}

TEST_F(ValueLine, SetsTheModelWhenNothingIsSelected) {
  EXPECT_EQ(read("title A: title, with marks; asOf 2010-06-30", {}), " title=A: title, with marks,  asOf=2010-06-30");
  EXPECT_EQ(read("inventory relations, layers", {}), " inventory=relations layers");
}

TEST_F(ValueLine, SetsTheLastCriterionOfWhatHasOne) {
  EXPECT_EQ(read("name Start; unit pupils; target 10", {"s"}), "s name=Start, c unit=pupils, c target=10");
  EXPECT_THAT(read("unit pupils", {"t"}), HasSubstr("begins with no property"));
}

TEST_F(ValueLine, EmptiesWhatHasNoValue) {
  EXPECT_EQ(read("mandate", {"boardA"}), "boardA mandate=");
  EXPECT_THAT(read(" ; ", {"boardA"}), HasSubstr("Type a property"));
}

TEST_F(ValueLine, LeavesEndsAndWhatIsNotForPeopleAlone) {
  EXPECT_THAT(read("from boardB", {"sitsAt-boardA-t"}), HasSubstr("begins with no property"));
  EXPECT_THAT(read("format 9.0", {}), HasSubstr("begins with no property"));
  EXPECT_THAT(read("id x", {"boardA"}), HasSubstr("begins with no property"));
}

TEST_F(ValueLine, IsOneStepOrNothing) {
  const auto session = Session::create({});
  const auto add = [&](const char* line) {
    auto id = session->quickAdd(line, {});
    EXPECT_TRUE(id);
    return id.value_or("");
  };
  const std::string school = add("o: School");
  const std::string role = add("r: Head @School #board");
  const auto good = valuesIn("mandate decide; name Director", {role}, session->model());
  ASSERT_TRUE(good);
  ASSERT_TRUE(setValues(*session, *good));
  EXPECT_EQ(session->model().find(role)->name(), "Director");
  session->undo();
  EXPECT_EQ(session->model().find(role)->name(), "Head");
  EXPECT_FALSE(session->model().find(role)->is(Attr::Mandate, "decide"));
  const auto bad = valuesIn("mandate decide; holderCount many", {role}, session->model());
  ASSERT_TRUE(bad);
  EXPECT_FALSE(setValues(*session, *bad));
  EXPECT_FALSE(session->model().find(role)->is(Attr::Mandate, "decide"));
}

}  // namespace
}  // namespace session
