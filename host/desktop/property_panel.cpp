// SPDX-License-Identifier: MIT
#include "desktop/property_panel.h"

#include <wx/propgrid/props.h>
#include <wx/sizer.h>

#include <algorithm>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/property_rows.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

using diagram::ColourRole;
using model::Attr;
using model::Element;
using model::Type;

constexpr int kLabelWidth = 138;
constexpr const char* kOrganisation = "organisation";

wxString rowName(std::size_t subject, Attr attribute) {
  return wx(std::to_string(subject) + "/" + std::to_string(static_cast<int>(attribute)));
}

/// True for what the panel lets the user set.
bool isEditable(const model::Attribute& attribute) {
  switch (attribute.id) {
    case Attr::Format:
    case Attr::Inventory:  // the panel of themes
      return false;
    default:
      return attribute.id != Attr::Id && attribute.id != Attr::Raw && attribute.id != Attr::Before &&
             attribute.kind != model::Kind::Reference;
  }
}

bool isAboutEverything(Attr attribute) { return attribute == Attr::Visibility || attribute == Attr::Note; }

std::vector<Element> elementsOf(const model::Model& model, const std::vector<std::string>& ids) {
  std::vector<Element> elements;
  for (const std::string& id : ids) {
    if (id.empty())
      elements.push_back(model.root());
    else if (const auto element = model.find(id))
      elements.push_back(*element);
  }
  return elements;
}

std::string nameOfLink(const Element& link) {
  const auto name = [](const std::optional<Element>& end) { return end ? std::string(end->name()) : "?"; };
  return name(link.from()) + " – " + name(link.to());
}

}  // namespace

PropertyPanel::PropertyPanel(wxWindow* parent, Workspace& workspace)
    : wxPanel(parent),
      m_workspace(workspace),
      m_mark(new wxStaticBitmap(this, wxID_ANY, wxBitmapBundle())),
      m_name(new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END)),
      m_kind(new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END)),
      m_grid(new wxPropertyGrid(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE)),
      m_help(new wxStaticText(this, wxID_ANY, wxString())),
      m_parameters(*m_grid) {
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  m_name->SetFont(Look::font(1, wxFONTWEIGHT_SEMIBOLD));
  m_kind->SetForegroundColour(Look::colour(ColourRole::Ink2));
  m_kind->SetFont(Look::font(-1));
  m_help->SetForegroundColour(Look::colour(ColourRole::Ink3));
  m_help->SetFont(Look::font(-1));
  m_help->Hide();  // until there is something to explain

  describe(*m_grid, tr("Properties"));
  m_grid->SetExtraStyle(wxPG_EX_HELP_AS_TOOLTIPS);
  m_grid->SetCellBackgroundColour(Look::colour(ColourRole::Panel));
  m_grid->SetCellTextColour(Look::colour(ColourRole::Ink));
  m_grid->SetMarginColour(Look::colour(ColourRole::Panel));
  m_grid->SetLineColour(Look::colour(ColourRole::Rule));
  m_grid->SetEmptySpaceColour(Look::colour(ColourRole::Panel));
  m_grid->SetCaptionBackgroundColour(Look::colour(Surface::Heading));
  m_grid->SetCaptionTextColour(Look::colour(ColourRole::Ink));
  m_grid->SetSelectionBackgroundColour(Look::colour(Surface::SelectedRow));
  m_grid->SetSelectionTextColour(Look::colour(ColourRole::Ink));
  m_grid->SetVerticalSpacing(3);

  auto* words = new wxBoxSizer(wxVERTICAL);
  words->Add(m_name, wxSizerFlags().Expand());
  words->Add(m_kind, wxSizerFlags().Expand().Border(wxTOP, FromDIP(2)));
  auto* head = new wxBoxSizer(wxHORIZONTAL);
  head->Add(m_mark, wxSizerFlags().CentreVertical().Border(wxALL, FromDIP(10)));
  head->Add(words, wxSizerFlags(1).CentreVertical().Border(wxRIGHT, FromDIP(10)));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(head, wxSizerFlags().Expand());
  column->Add(m_grid, wxSizerFlags(1).Expand().Border(wxRIGHT, FromDIP(6)));
  column->Add(m_help, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  SetSizer(column);

  m_grid->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    CallAfter([this] { m_grid->SetSplitterPosition(FromDIP(kLabelWidth)); });
  });
  m_grid->Bind(wxEVT_PG_CHANGED, &PropertyPanel::changed, this);
  m_grid->Bind(wxEVT_PG_SELECTED, [this](wxPropertyGridEvent& event) {
    const wxPGProperty* row = event.GetProperty();
    m_help->SetLabelText(row != nullptr ? row->GetHelpString() : wxString());
    m_help->Show(!m_help->GetLabelText().empty());
    m_help->Wrap(GetClientSize().x - FromDIP(16));
    Layout();
  });
}

std::vector<PropertyPanel::Shown> PropertyPanel::subjects() const {
  const model::Model& model = m_workspace.model();
  const auto& ids = m_workspace.selection();
  if (ids.empty()) return {{{""}, Type::Collaboration}};
  const auto elements = elementsOf(model, ids);
  const bool sameType = std::all_of(elements.begin(), elements.end(),
                                    [&](const Element& element) { return element.type() == elements.front().type(); });
  if (elements.empty() || !sameType) return {};
  std::vector<Shown> shown{{ids, elements.front().type()}};
  if (ids.size() == 1)
    for (const Element& criterion : elements.front().parts(Type::Criterion))
      shown.push_back({{std::string(criterion.id())}, Type::Criterion});
  return shown;
}

void PropertyPanel::refresh(const diagram::Scene& scene) {
  refreshHead(scene);
  const auto now = subjects();
  if (now != m_shown || otherPlugins()) build(now);
  fill();
}

bool PropertyPanel::otherPlugins() const {
  return m_workspace.selection().empty() && !m_parameters.shows(parameters());
}

void PropertyPanel::followPlugins(const diagram::Scene& scene) {
  if (otherPlugins()) refresh(scene);
}

std::vector<session::ParameterState> PropertyPanel::parameters() const {
  return session::parametersOf(m_workspace.model(), m_workspace.session().analyses().catalogue());
}

void PropertyPanel::refreshHead(const diagram::Scene& scene) {
  const auto elements = elementsOf(m_workspace.model(), m_workspace.selection());
  const auto language = base::language();
  diagram::DisplayList mark;
  if (elements.size() == 1) {
    const Element& element = elements.front();
    const auto owner = scene.ownerOf(element.id());
    m_name->SetLabelText(wx(model::isLink(element.type()) ? nameOfLink(element) : std::string(element.name())));
    const auto organisation = owner ? m_workspace.model().find(owner->organisation) : std::nullopt;
    std::string kind(element.info().label.in(language));
    if (organisation && organisation->id() != element.id()) kind += " · " + std::string(organisation->name());
    m_kind->SetLabelText(wx(kind));
    if (owner && model::isNode(element.type())) {
      mark.circle({14, 14}, 14, diagram::strong(owner->colour));
      mark.text({14, 18.5}, owner->code, {{11, 700}, diagram::on(owner->colour), diagram::Anchor::Middle, false, {}});
    } else {
      mark.icon(element.info().icon.empty() ? "connect" : element.info().icon, {14, 14}, 22, ColourRole::Ink2);
    }
  } else if (elements.empty()) {
    m_name->SetLabelText(wx(m_workspace.session().title()));
    m_kind->SetLabelText(wx(model::info(Type::Collaboration).label.in(language)));
    mark.icon("layers", {14, 14}, 22, ColourRole::Ink2);
  } else {
    m_name->SetLabelText(tr("{count} selected", {{"count", std::to_string(elements.size())}}));
    m_kind->SetLabelText(subjects().empty() ? tr("Of several types") : wx(elements.front().info().plural.in(language)));
    mark.icon("select", {14, 14}, 22, ColourRole::Ink2);
  }
  m_mark->SetBitmap(picture(mark, wxSize(28, 28)));
  Layout();
}

void PropertyPanel::build(const std::vector<Shown>& subjects) {
  m_shown = subjects;
  m_grid->Freeze();
  m_grid->Clear();
  m_help->SetLabelText(wxString());
  m_help->Hide();
  m_parameters.clear();
  for (std::size_t i = 0; i < m_shown.size(); ++i) addRows(i);
  if (m_workspace.selection().empty()) m_parameters.add(parameters());
  m_grid->Thaw();
  m_grid->SetSplitterPosition(FromDIP(kLabelWidth));
}

void PropertyPanel::addRows(std::size_t index) {
  const Shown& subject = m_shown[index];
  const auto elements = elementsOf(m_workspace.model(), subject.ids);
  const auto attributes = model::info(subject.type).attributes;
  const auto addGroup = [&](const wxString& title, const auto& belongs) {
    wxPGProperty* group = nullptr;
    for (const model::Attribute& attribute : attributes) {
      if (!isEditable(attribute) || !belongs(attribute)) continue;
      if (group == nullptr) group = m_grid->Append(new wxPropertyCategory(title, title + rowName(index, attribute.id)));
      m_grid->AppendIn(group, makeRow(rowName(index, attribute.id), attribute, elements));
      if (subject.type == Type::Role && attribute.id == Attr::Name) addOrganisation(group);
    }
  };
  if (subject.type == Type::Criterion) {
    addGroup(tr("Criterion {number}", {{"number", std::to_string(index)}}), [](const auto&) { return true; });
    return;
  }
  const auto asked = [](const model::Attribute& a) { return a.asked || a.id == Attr::Name || a.id == Attr::Title; };
  addGroup(tr("Basics"), asked);
  addGroup(tr("In this collaboration"),
           [&](const model::Attribute& a) { return !asked(a) && !isAboutEverything(a.id); });
  addGroup(tr("Other"), [&](const model::Attribute& a) { return !asked(a) && isAboutEverything(a.id); });
}

void PropertyPanel::addOrganisation(wxPGProperty* group) {
  m_organisations.clear();
  wxPGChoices choices;
  for (const Element& organisation : m_workspace.model().elements(Type::Organisation)) {
    choices.Add(wx(organisation.name()), int(m_organisations.size()));
    m_organisations.emplace_back(organisation.id());
  }
  auto* row =
      new wxEnumProperty(wx(model::info(Type::Organisation).label.in(base::language())), wx(kOrganisation), choices);
  row->SetHelpString(tr("The organisation the role belongs to; its column on the diagram."));
  m_grid->AppendIn(group, row);
}

void PropertyPanel::fill() {
  bool showedOther = false;
  for (std::size_t i = 0; i < m_shown.size(); ++i) {
    const auto elements = elementsOf(m_workspace.model(), m_shown[i].ids);
    if (elements.empty()) continue;
    for (const model::Attribute& attribute : model::info(m_shown[i].type).attributes)
      if (wxPGProperty* row = m_grid->GetPropertyByName(rowName(i, attribute.id)))
        showedOther |= fillRow(*row, attribute, elements);
    if (wxPGProperty* row = m_grid->GetPropertyByName(wx(kOrganisation)); row != nullptr && i == 0) {
      const auto links = elements.front().outgoing(Type::PartOf);
      const std::string_view at = links.empty() ? std::string_view() : links.front().reference(Attr::To);
      const auto choice = std::find(m_organisations.begin(), m_organisations.end(), at);
      const bool isOne = choice != m_organisations.end() && elements.size() == 1;
      showedOther |= showInRow(*row, isOne ? wxVariant(long(choice - m_organisations.begin())) : wxVariant(),
                               Look::font(), Look::colour(ColourRole::Ink));
    }
  }
  if (m_workspace.selection().empty()) showedOther |= m_parameters.fill(parameters());
  if (!showedOther) return;
  m_grid->RefreshEditor();
  m_grid->Refresh();
}

void PropertyPanel::edit() {
  for (auto it = m_grid->GetIterator(wxPG_ITERATE_NORMAL); !it.AtEnd(); ++it) {
    if ((*it)->IsCategory()) continue;
    m_grid->SelectProperty(*it, true);
    return;
  }
}

wxPGProperty* PropertyPanel::row(Attr attribute) const { return m_grid->GetPropertyByName(rowName(0, attribute)); }

void PropertyPanel::changed(wxPropertyGridEvent& event) {
  const wxPGProperty& row = *event.GetProperty();
  const std::string name = utf8(row.GetName());
  if (name == kOrganisation) {
    setOrganisation(static_cast<std::size_t>(row.GetValue().GetLong()));
    return;
  }
  if (m_parameters.parameterOf(row) != nullptr) return setParameter(row);
  const auto slash = name.find('/');
  if (slash == std::string::npos) return;
  const auto subject = static_cast<std::size_t>(std::stoul(name.substr(0, slash)));
  const auto attribute = static_cast<Attr>(std::stoul(name.substr(slash + 1)));
  if (subject >= m_shown.size()) return;
  const model::Attribute* info = model::attributeOf(m_shown[subject].type, attribute);
  if (info == nullptr) return;
  const auto result = m_workspace.session().setAttribute(m_shown[subject].ids, attribute, valueOf(row, *info));
  // Not from inside the grid's own event: what was refused goes back to what the model has.
  if (!m_workspace.accepted(result)) CallAfter([this] { fill(); });
}

void PropertyPanel::setParameter(const wxPGProperty& row) {
  const auto value = m_parameters.valueOf(row);
  if (m_workspace.accepted(value)) {
    const session::SettingEdit edit{m_parameters.parameterOf(row)->parameter.name};
    m_workspace.accepted(m_workspace.session().edit(edit, value->empty() ? std::nullopt : std::optional(*value)));
  }
  CallAfter([this] { fill(); });
}

void PropertyPanel::setOrganisation(std::size_t choice) {
  if (choice >= m_organisations.size() || m_shown.empty()) return;
  for (const std::string& id : m_shown.front().ids) {
    const auto role = m_workspace.model().find(id);
    if (!role) continue;
    const diagram::MoveToCell move{id, {m_organisations[choice], std::string(role->text(Attr::Layer))}};
    if (!m_workspace.accepted(m_workspace.session().perform(move, m_workspace.diagram()))) break;
  }
  CallAfter([this] { fill(); });
}

}  // namespace desktop
