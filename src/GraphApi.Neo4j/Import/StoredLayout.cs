using System.Collections.Immutable;
using System.Text;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Predicates;

namespace GraphApi.Neo4j.Import;

/// <summary>
/// Which properties the elements of each type have in the database. What is not recorded is no property; Booleans and lists are always recorded.
/// A date has its text, and its first and last day as numbers beside it.
/// </summary>
internal static class StoredLayout
{
    public static StoredRows Of(Dataset dataset, Table table)
    {
        var columns = ImmutableArray.CreateBuilder<StoredColumn>();
        columns.Add(StoredColumn.Of("id", table.Ids));
        columns.Add(StoredColumn.OfConstant("type", table.ElementType.Name));
        foreach (var property in table.ElementType.Properties)
        {
            Add(columns, property.Name, table.Columns[property.Ordinal], property.Kind is PropertyKind.Date or PropertyKind.PartialDate);
        }

        if (table is NodeTable { Labels: { } labels })
        {
            Add(columns, GraphNames.Property(new ValueRef.Label()), labels, isDate: false);
        }

        if (table.KnownSince is { } knownSince)
        {
            Add(columns, GraphNames.Property(new ValueRef.KnownSince(KnownBy: null)), knownSince, isDate: true);
        }

        if (table.Corroboration is { } corroboration)
        {
            AddCorroboration(columns, corroboration);
        }

        if (dataset.Model.Evidence is { } evidence)
        {
            AddEvidence(columns, dataset, evidence, table);
        }

        return new StoredRows(columns.ToImmutable());
    }

    private static void Add(ImmutableArray<StoredColumn>.Builder columns, string name, Column column, bool isDate)
    {
        columns.Add(StoredColumn.Of(name, column));
        if (isDate)
        {
            var dates = (CodedColumn)column;
            columns.Add(StoredColumn.OfDays(GraphNames.FirstDay(name), dates, date => date.First));
            columns.Add(StoredColumn.OfDays(GraphNames.LastDay(name), dates, date => date.Last));
        }
    }

    private static void AddCorroboration(ImmutableArray<StoredColumn>.Builder columns, CorroborationColumns corroboration)
    {
        foreach (var part in Enum.GetValues<CorroborationValue>())
        {
            columns.Add(StoredColumn.Of(GraphNames.Corroboration(part), ColumnOf(part)));
        }

        Column ColumnOf(CorroborationValue part) => part switch
        {
            CorroborationValue.Publishers => corroboration.Publishers,
            CorroborationValue.Sources => corroboration.Sources,
            CorroborationValue.Level => corroboration.Level,
            CorroborationValue.SourceKinds => corroboration.SourceKinds,
            CorroborationValue.Perspectives => corroboration.Perspectives,
            CorroborationValue.Disputed => corroboration.Disputed,
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No part of a corroboration that is stored."),
        };
    }

    private static void AddEvidence(ImmutableArray<StoredColumn>.Builder columns, Dataset dataset, EvidenceTypes evidence, Table table)
    {
        if (table.ElementType == evidence.Source)
        {
            columns.Add(KnownLast((CodedColumn)table.Columns[evidence.Published.Ordinal], (CodedColumn)table.Columns[evidence.Accessed.Ordinal]));
        }

        if (table.ElementType == evidence.Citation && dataset.Citations is { Subject: var subjects })
        {
            byte[][] types = [.. Enumerable.Range(0, dataset.Model.ElementTypeCount).Select(type => Encoding.UTF8.GetBytes(dataset.Model.ElementType(type).Name))];
            columns.Add(new StoredColumn(GraphNames.Subject, StoredKind.Text, _ => false, (writer, row) => writer.WriteText(dataset.IdOf(subjects[row]))));
            columns.Add(new StoredColumn(GraphNames.SubjectType, StoredKind.Text, _ => false, (writer, row) => writer.WriteText(types[subjects[row].Type])));
        }
    }

    /// <summary>The last day by which a source was known: that of its publication, or else of its being read.</summary>
    private static StoredColumn KnownLast(CodedColumn published, CodedColumn accessed)
    {
        var lastPublished = StoredColumn.DaysOf(published, date => date.Last);
        var lastAccessed = StoredColumn.DaysOf(accessed, date => date.Last);
        return new(
            GraphNames.KnownLast,
            StoredKind.Integer,
            row => published.IsNull(row) && accessed.IsNull(row),
            (writer, row) => writer.WriteInteger(published.IsNull(row) ? lastAccessed[accessed[row]] : lastPublished[published[row]]));
    }
}
