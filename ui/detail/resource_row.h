#pragma once
// One resource as a row: a tile for its kind, its title, and where it comes from. Opens it in the browser.

#include <QAbstractButton>
#include <QUrl>

namespace cercle {

class Theme;
struct Resource;

class ResourceRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ResourceRow(const Theme &theme, QWidget *parent = nullptr);

    void setResource(const Resource &resource, const QString &addedBy);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_second;
    QString m_kind;
    QUrl m_url;
};

} // namespace cercle
