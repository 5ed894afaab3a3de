#include "look.h"
#include "theme/avatar_paint.h"
#include "theme/metrics.h"
#include "theme/symbol.h"
#include "widgets/card_delegate.h"
#include "widgets/row_roles.h"
#include "widgets/sidebar_delegate.h"
#include "widgets/tone.h"

#include "catch.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

using namespace cercle;

namespace
{

QStandardItem *row(RowKind kind, const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setData(static_cast<int>(kind), role::Kind);
    item->setData(QStringLiteral("Tue 1 Dec, 18:30 · Kruskal"), role::Subtitle);
    item->setData(static_cast<int>(Symbol::Clock), role::SymbolId);
    item->setData(QStringLiteral("No scribe"), role::ChipText);
    item->setData(static_cast<int>(Tone::Danger), role::ChipTone);
    item->setData(QVariant::fromValue(PeopleList{{QStringLiteral("LI"), 1}, {QStringLiteral("NO"), 2}}),
                  role::People);
    return item;
}

QImage painted(const QAbstractItemDelegate &delegate, const QModelIndex &index, QStyle::State state)
{
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 700, delegate.sizeHint({}, index).height());
    option.state = state | QStyle::State_Enabled;
    QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

} // namespace

TEST_CASE("rows grow with the font and never fall below their design height")
{
    Look look;
    QStandardItemModel model;
    model.appendRow(row(RowKind::Heading, QStringLiteral("This week")));
    model.appendRow(row(RowKind::Item, QStringLiteral("Session 5")));
    model.appendRow(row(RowKind::Group, QStringLiteral("Algorithms")));
    const CardDelegate cards(look.theme);
    const SidebarDelegate sidebar(look.theme);
    int before = 0;
    for (const double points : {7.0, 10.5, 16.0}) {
        INFO(points);
        QFont font = type::applicationFont();
        font.setPointSizeF(points);
        QApplication::setFont(font);
        const int title = QFontMetrics(type::font(type::item, QFont::DemiBold)).height();
        const int second = QFontMetrics(type::font(type::small)).height();
        const int card = cards.sizeHint({}, model.index(1, 0)).height();
        CHECK(card >= height::listCard);
        CHECK(card >= title + second + 20);
        CHECK(cards.sizeHint({}, model.index(0, 0)).height() >= title + 12);
        CHECK(sidebar.sizeHint({}, model.index(1, 0)).height() >= qMax(height::navRow, title));
        CHECK(sidebar.sizeHint({}, model.index(2, 0)).height() >= height::groupRow);
        CHECK(card >= before);
        before = card;
    }
    CHECK(before > height::listCard);
}

TEST_CASE("a row looks different when it is chosen, under the pointer, or has the keyboard")
{
    Look look;
    QStandardItemModel model;
    model.appendRow(row(RowKind::Item, QStringLiteral("Session 5")));
    const CardDelegate cards(look.theme);
    const SidebarDelegate sidebar(look.theme);
    for (const QAbstractItemDelegate *delegate :
         std::initializer_list<const QAbstractItemDelegate *>{&cards, &sidebar}) {
        const QImage plain = painted(*delegate, model.index(0, 0), {});
        const QImage hover = painted(*delegate, model.index(0, 0), QStyle::State_MouseOver);
        const QImage chosen = painted(*delegate, model.index(0, 0), QStyle::State_Selected);
        const QImage focused =
            painted(*delegate, model.index(0, 0), QStyle::State_Selected | QStyle::State_HasFocus);
        CHECK(plain != hover);
        CHECK(plain != chosen);
        CHECK(chosen != focused);
    }
}

TEST_CASE("rows are painted in the theme of the moment")
{
    Look look;
    QStandardItemModel model;
    model.appendRow(row(RowKind::Item, QStringLiteral("Session 5")));
    const CardDelegate cards(look.theme);
    const QImage light = painted(cards, model.index(0, 0), {});
    CHECK(light.pixelColor(300, 6) == lightTokens().surface);
    look.theme.setChoice(Theme::Choice::Dark);
    const QImage dark = painted(cards, model.index(0, 0), {});
    CHECK(dark.pixelColor(300, 6) == darkTokens().surface);
}

TEST_CASE("symbols are drawn in the colour asked for, at the size asked for")
{
    for (int i = 1; i <= static_cast<int>(Symbol::Leave); ++i) {
        INFO(i);
        REQUIRE_FALSE(symbolSource(static_cast<Symbol>(i)).isEmpty());
        const QImage image = symbolPixmap(static_cast<Symbol>(i), 20, Qt::red, 2.0).toImage();
        CHECK(image.size() == QSize(40, 40));
        bool inked = false;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                inked = inked || pixel.alpha() > 200;
                if (pixel.alpha() > 200)
                    REQUIRE((pixel.green() < 20 && pixel.blue() < 20));
            }
        }
        CHECK(inked);
    }
    CHECK(symbolSource(Symbol::None).isEmpty());
}

TEST_CASE("initials come from the first and the last word")
{
    CHECK(initials(QStringLiteral("Inès Moreau")) == QStringLiteral("IM"));
    CHECK(initials(QStringLiteral("lina")) == QStringLiteral("LI"));
    CHECK(initials(QStringLiteral("Algorithmique & graphes")) == QStringLiteral("AG"));
    CHECK(initials(QStringLiteral("  Jean-Paul  de la Tour ")) == QStringLiteral("JT"));
    CHECK(initials(QStringLiteral("N")) == QStringLiteral("N"));
    CHECK(initials(QStringLiteral(" - ")) == QStringLiteral("?"));
}

TEST_CASE("hues are spread over members, and no group has the accent's")
{
    QSet<int> people;
    QSet<int> groups;
    SeededRandom random(4);
    for (int i = 0; i < 200; ++i) {
        const Uid id = Uid::make(FixedClock(i), random);
        people += hueOfId(id);
        groups += groupHue(id);
        CHECK(hueOfId(id) == hueOfId(id));
    }
    CHECK(people.size() == hueCount);
    CHECK(groups.size() == hueCount - 1);
    CHECK_FALSE(groups.contains(0));
}
