#pragma once
// One resource as a row: a tile for its kind, its title, and where it comes from. Opens it in the browser.

#include "widgets/row_button.h"

#include <QUrl>

namespace cercle
{

class Theme;
struct Resource;

class ResourceRow final : public RowButton
{
    Q_OBJECT
public:
    explicit ResourceRow(const Theme &theme, QWidget *parent = nullptr);

    void setResource(const Resource &resource, const QString &addedBy);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_second;
    QString m_kind;
    QUrl m_url;
};

} // namespace cercle
