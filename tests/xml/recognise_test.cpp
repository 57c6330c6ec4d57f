// SPDX-License-Identifier: MIT
#include "xml/recognise.h"

#include <gtest/gtest.h>

#include "xml/document.h"

namespace {

using base::ErrorCode;
using namespace std::string_literals;

base::Error refusal(const std::string& bytes) {
  const auto document = xml::parse(bytes, "a.samenspel");
  EXPECT_FALSE(document);
  return document ? base::Error{} : document.error();
}

TEST(Recognise, SaysThatThereIsNothing) {
  for (const std::string& bytes :
       {""s, " \n"s, "\xEF\xBB\xBF"s, "\xFF\xFE"s, "<?xml version=\"1.0\"?>\n"s, std::string(5000, '\0')}) {
    const auto error = refusal(bytes);
    EXPECT_EQ(error.code, ErrorCode::Empty);
    EXPECT_NE(error.message.find("a.samenspel"), std::string::npos);
  }
  EXPECT_NE(refusal(std::string(9, '\0')).message.find("only zeros"), std::string::npos);
}

TEST(Recognise, SaysThatTheTailIsLost) {
  const auto error = refusal("<a>\n<b/>\n" + std::string(4096, '\0'));
  EXPECT_NE(error.message.find("zero bytes from line 3, column 1"), std::string::npos) << error.message;
}

TEST(Recognise, NamesWellKnownKindsOfFile) {
  const std::pair<std::string, const char*> kinds[] = {
      {"PK\x03\x04\x14\0\0"s, "zip archive"},
      {"\x89PNG\r\n\x1a\n"s, "PNG"},
      {"\xFF\xD8\xFF\xE0"s, "JPEG"},
      {"GIF89a"s, "GIF"},
      {"%PDF-1.7\n"s, "PDF"},
      {"\x1F\x8B\x08"s, "gzip"},
      {"\x7F"
       "ELF\x02"s,
       "a program"},
      {"{\"a\": 1}"s, "JSON"},
      {"\n<!DOCTYPE html>\n<html><body>Log in<br></html>"s, "web page"},
      {"<HTML><br></HTML>"s, "web page"},
  };
  for (const auto& [bytes, name] : kinds) {
    const auto error = refusal(bytes);
    EXPECT_EQ(error.code, ErrorCode::NotThisFormat) << name;
    EXPECT_NE(error.message.find(name), std::string::npos) << error.message;
  }
}

TEST(Recognise, SeesAnUnresolvedMerge) {
  const auto error = refusal("<a>\n<<<<<<< ours\n<b/>\n=======\n<c/>\n>>>>>>> theirs\n</a>");
  EXPECT_NE(error.message.find("conflict markers start on line 2"), std::string::npos) << error.message;
}

}  // namespace
