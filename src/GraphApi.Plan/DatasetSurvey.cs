using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;

namespace GraphApi.Plan;

/// <summary>Finds out what can be said of a data set as a whole.</summary>
public static class DatasetSurvey
{
    public static DatasetFacts Of(Dataset dataset)
    {
        var model = dataset.Model;
        var counts = Enumerable.Range(0, model.ElementTypeCount)
            .Select(model.ElementType)
            .Select(type => KeyValuePair.Create(type.Name, dataset.Table(type).Count))
            .ToImmutableArray();
        var (from, to) = Covered(dataset);
        return new DatasetFacts(
            dataset.Version,
            dataset.Nodes.Where(table => table.Type.IsRecord).Sum(table => table.Count),
            dataset.Relationships.Sum(table => table.Count),
            model.Evidence is null ? 0 : dataset.Table(model.Evidence.Source).Count,
            model.Evidence is null ? 0 : dataset.Table(model.Evidence.Citation).Count,
            counts,
            from,
            to,
            dataset.Licence);
    }

    /// <summary>The days that the dates of relationships and of records cover, without standing records: a year of birth says nothing of the events.</summary>
    private static (DateOnly? From, DateOnly? To) Covered(Dataset dataset)
    {
        DateOnly? from = null;
        DateOnly? to = null;
        foreach (var text in Timed(dataset).SelectMany(DatesOf))
        {
            if (PartialDate.TryParse(text, out var date))
            {
                from = from is null || date.First < from ? date.First : from;
                to = to is null || date.Last > to ? date.Last : to;
            }
        }

        return (from, to);
    }

    private static IEnumerable<Table> Timed(Dataset dataset) =>
        dataset.Nodes.Where(table => table.Type is { IsRecord: true, IsStanding: false }).Concat<Table>(dataset.Relationships);

    private static IEnumerable<string> DatesOf(Table table) => table.ElementType.Properties
        .Where(property => property.Kind is PropertyKind.Date or PropertyKind.PartialDate)
        .SelectMany(property => ((CodedColumn)table.Columns[property.Ordinal]).Texts);
}
