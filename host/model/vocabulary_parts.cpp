// SPDX-License-Identifier: MIT
#include "model/vocabulary_rows.h"

namespace model::rows {
namespace {

// A coordinate further out is no place on a diagram.
constexpr double farthest = 10'000'000;

// The model as a whole

constexpr Value phases[] = {{"explore", {"Explore", "Verkennen"}},
                            {"agree", {"Agree", "Afspreken"}},
                            {"do", {"Do", "Uitvoeren"}},
                            {"evaluate", {"Evaluate", "Evalueren"}}};

constexpr Attribute collaboration[] = {
    required(row(Attr::Format, Kind::Text, {"Format", "Formaat"},
                 {"The version of the file format.", "De versie van het bestandsformaat."})),
    row(Attr::Title, Kind::Text, {"Title", "Titel"},
        {"What the collaboration is called.", "Hoe de samenwerking heet."}),
    row(Attr::Client, Kind::Text, {"Client", "Opdrachtgever"},
        {"For whom the model is made.", "Voor wie het model wordt gemaakt."}),
    row(Attr::Author, Kind::Text, {"Author", "Opsteller"}, {"Who makes the model.", "Wie het model maakt."}),
    asked(row(Attr::AsOf, Kind::Date, {"As of", "Peildatum"},
              {"The day the model describes; everything about dates is judged from it.",
               "De dag die het model beschrijft; alles met een datum wordt daarvandaan beoordeeld."})),
    choice(Attr::Phase, {"Phase", "Fase"}, phases, {},
           {"How far the collaboration has come.", "Hoe ver de samenwerking is."}),
    choices(Attr::Inventory, {"Completely recorded", "Volledig in beeld"}, inventoryThemeValues,
            {"The themes of which everything has been drawn.", "De thema's waarvan alles is getekend."})};

// Criterion

constexpr Attribute criterion[] = {
    row(Attr::Text, Kind::Text, {"Criterion", "Criterium"},
        {"By what the result is judged.", "Waaraan het resultaat wordt afgemeten."}),
    row(Attr::Unit, Kind::Text, {"Unit", "Eenheid"}, {"In what it is counted.", "Waarin het wordt geteld."}),
    row(Attr::Baseline, Kind::Number, {"Baseline", "Beginstand"},
        {"The number at the start.", "Het getal bij het begin."}),
    row(Attr::Target, Kind::Number, {"Target", "Doel"}, {"The number to reach.", "Het getal dat gehaald moet worden."}),
    row(Attr::Actual, Kind::Number, {"Actual", "Stand"}, {"The number now.", "Het getal nu."}),
    row(Attr::MeasuredOn, Kind::Date, {"Measured on", "Gemeten op"},
        {"The day of the actual number.", "De dag waarop de stand is gemeten."}),
    visibility,
    note};

// Diagrams

constexpr Value layouts[] = {
    {"lanes", {"Lanes", "Banen"}}, {"network", {"Network", "Netwerk"}}, {"free", {"Free", "Vrij"}}};

constexpr Attribute diagram[] = {name({"Name", "Naam"}, {"What the diagram is called.", "Hoe het diagram heet."}),
                                 choice(Attr::Layout, {"Layout", "Indeling"}, layouts, "free",
                                        {"How the program places what is not placed by hand.",
                                         "Hoe het programma plaatst wat niet met de hand is geplaatst."})};

constexpr Attribute of =
    required(row(Attr::Of, Kind::Reference, {"Of", "Van"}, {"What it draws.", "Wat ermee wordt getekend."}));

constexpr Attribute coordinate(Attr id, Label label, Label help) {
  return required(ranged(row(id, Kind::Number, label, help), -farthest, farthest));
}

constexpr Attribute extent(Attr id, Label label, Label help) {
  return required(ranged(row(id, Kind::Number, label, help), 0, farthest));
}

constexpr Attribute x =
    coordinate(Attr::X, {"X", "X"}, {"Distance to the right, in pixels.", "Afstand naar rechts, in pixels."});
constexpr Attribute y =
    coordinate(Attr::Y, {"Y", "Y"}, {"Distance downwards, in pixels.", "Afstand naar beneden, in pixels."});

constexpr Attribute shape[] = {of, x, y, extent(Attr::Width, {"Width", "Breedte"}, {"In pixels.", "In pixels."}),
                               extent(Attr::Height, {"Height", "Hoogte"}, {"In pixels.", "In pixels."})};

constexpr Attribute bend[] = {
    of,
    required(count(Attr::Order, Kind::Integer, {"Order", "Volgorde"},
                   {"Its place among the bends of the link.", "De plaats onder de bochten van de verbinding."})),
    x, y};

// Analysis

constexpr Attribute setting[] = {
    required(row(Attr::Name, Kind::Text, {"Setting", "Instelling"},
                 {"Which number of the analyses it sets.", "Welk getal van de analyses het instelt."})),
    required(row(Attr::Value, Kind::Text, {"Value", "Waarde"},
                 {"The value the analyses use.", "De waarde die de analyses gebruiken."}))};

constexpr Value scores[] = {{"0", {"Not arranged", "Niet geregeld"}},
                            {"1", {"Partly arranged", "Deels geregeld"}},
                            {"2", {"Arranged", "Geregeld"}},
                            {"n/a", {"Not to be judged", "Niet te beoordelen"}}};

constexpr Attribute plainNote(Label help) { return row(Attr::Note, Kind::Text, {"Note", "Toelichting"}, help); }

constexpr Attribute by = row(Attr::By, Kind::Text, {"By", "Door"}, {"Who decided this.", "Wie dit heeft besloten."});
constexpr Attribute on =
    row(Attr::On, Kind::Date, {"On", "Op"}, {"The day it was decided.", "De dag waarop dit is besloten."});

constexpr Attribute topic[] = {
    required(choice(Attr::Name, {"Topic", "Onderwerp"}, topicValues, {},
                    {"Which topic is scored by hand.", "Welk onderwerp met de hand is gescoord."})),
    required(choice(
        Attr::Score, {"Score", "Score"}, scores, {},
        {"The score that counts instead of the computed one.", "De score die geldt in plaats van de berekende."})),
    plainNote({"Why the computed score is not right.", "Waarom de berekende score niet klopt."}), by, on};

constexpr Attribute waiver[] = {
    required(row(Attr::Rule, Kind::Text, {"Rule", "Regel"},
                 {"The rule whose finding is accepted.", "De regel waarvan de bevinding wordt aanvaard."})),
    row(Attr::Subjects, Kind::Text, {"About", "Over"},
        {"The elements the finding is about.", "De elementen waar de bevinding over gaat."}),
    required(row(Attr::Reason, Kind::Text, {"Reason", "Reden"}, {"Why it is accepted.", "Waarom zij wordt aanvaard."})),
    by,
    on,
    row(Attr::ReviewOn, Kind::Date, {"Look again on", "Opnieuw bekijken op"},
        {"The day to look at it again.", "De dag om er opnieuw naar te kijken."})};

constexpr Type measured[] = {Type::Ambition, Type::Agreement, Type::Step};
constexpr Type diagrams[] = {Type::Diagram};

constexpr TypeInfo rootType = {.id = Type::Collaboration,
                               .name = "collaboration",
                               .group = Group::Root,
                               .label = {"Collaboration", "Samenwerking"},
                               .plural = {"Collaborations", "Samenwerkingen"},
                               .help = {"The model as a whole.", "Het model als geheel."},
                               .attributes = collaboration};

constexpr TypeInfo part(Type id, std::string_view partName, char letter, Label label, Label plural, Label help,
                        std::span<const Attribute> attributes, std::span<const Type> owners = {}) {
  return {.id = id,
          .name = partName,
          .group = Group::Part,
          .label = label,
          .plural = plural,
          .help = help,
          .letter = letter,
          .attributes = attributes,
          .owners = owners};
}

constexpr TypeInfo types[] = {
    part(Type::Criterion, "criterion", 'q', {"Criterion", "Criterium"}, {"Criteria", "Criteria"},
         {"A measure of whether something has succeeded.", "Een maat voor of iets is gelukt."}, criterion, measured),
    part(Type::Diagram, "diagram", 'd', {"Diagram", "Diagram"}, {"Diagrams", "Diagrammen"},
         {"A drawing of the model, or of a part of it.", "Een tekening van het model, of van een deel ervan."},
         diagram),
    part(Type::Shape, "shape", '\0', {"Shape", "Vorm"}, {"Shapes", "Vormen"},
         {"Where an element stands on a diagram.", "Waar een element op een diagram staat."}, shape, diagrams),
    part(Type::Bend, "bend", '\0', {"Bend", "Bocht"}, {"Bends", "Bochten"},
         {"A point a link passes through on a diagram.", "Een punt waar een verbinding op een diagram langs loopt."},
         bend, diagrams),
    part(Type::Setting, "setting", '\0', {"Setting", "Instelling"}, {"Settings", "Instellingen"},
         {"A number the analyses use.", "Een getal dat de analyses gebruiken."}, setting),
    part(Type::Topic, "topic", '\0', {"Topic", "Onderwerp"}, {"Topics", "Onderwerpen"},
         {"A score of one of the twelve topics, given by hand.",
          "Een met de hand gegeven score van een van de twaalf onderwerpen."},
         topic),
    part(Type::Waiver, "waiver", '\0', {"Accepted finding", "Aanvaarde bevinding"},
         {"Accepted findings", "Aanvaarde bevindingen"},
         {"A finding that was looked at and accepted.", "Een bevinding die is bekeken en aanvaard."}, waiver)};

constexpr TypeInfo foreignType =
    part(Type::Foreign, "", '\0', {"Unknown content", "Onbekende inhoud"}, {"Unknown content", "Onbekende inhoud"},
         {"Something this program does not know, kept as it is.",
          "Iets wat dit programma niet kent en ongewijzigd bewaart."},
         {});

}  // namespace

const TypeInfo& root() { return rootType; }
std::span<const TypeInfo> parts() { return types; }
const TypeInfo& foreign() { return foreignType; }

}  // namespace model::rows
