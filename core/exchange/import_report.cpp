#include "exchange/import_report.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

int ImportReport::added() const
{
    int sum = 0;
    for (const auto &[entity, count] : counts)
        sum += count.added;
    return sum;
}

bool ImportReport::nothingNew() const
{
    for (const auto &[entity, count] : counts) {
        if (count.added > 0 || count.changed > 0)
            return false;
    }
    return true;
}

Result<Done> ImportPlan::write(const EditLabel &label)
{
    if (m_report.dryRun || m_order.empty())
        return done();
    const auto written = m_workspace.transact(m_group, label, [&](Transaction &t) {
        for (const Key &key : m_order)
            m_rows.at(key)(t);
        return done();
    });
    return written ? done() : Result<Done>(written.error());
}

Error nothingImported(const std::vector<Error> &errors)
{
    if (errors.size() == 1)
        return errors.front();
    QStringList texts;
    for (const Error &error : errors)
        texts << error.text;
    return {errors.front().kind, Words::tr("Nothing was imported, as %1 files cannot be read: %2")
                                     .arg(errors.size())
                                     .arg(texts.join(QStringLiteral(" \u00B7 ")))};
}

} // namespace cercle
