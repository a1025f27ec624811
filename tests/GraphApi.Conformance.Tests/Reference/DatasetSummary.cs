using GraphApi.Model;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>The data set as a whole, counted element by element.</summary>
internal sealed class DatasetSummary
{
    private readonly ReferenceGraph _graph;
    private readonly Lazy<List<PartialDate>> _dates;

    public DatasetSummary(ReferenceGraph graph)
    {
        _graph = graph;
        _dates = new Lazy<List<PartialDate>>(() => [.. graph.All.Where(HasHistory).SelectMany(Dates)]);
    }

    public object? Resolve(string field) => field switch
    {
        "version" => _graph.Dataset.Version,
        "records" => _graph.All.OfType<Record>().Count(),
        "relationships" => _graph.All.OfType<Relationship>().Count(),
        "sources" => _graph.All.OfType<Source>().Count(),
        "citations" => _graph.All.OfType<Citation>().Count(),
        "counts" => Types().Select(type => KeyValuePair.Create(type.Name, _graph.Rows[type].Count())),
        "coversFrom" => Day(_dates.Value.Count > 0 ? _dates.Value.Min(date => date.First) : null),
        "coversTo" => Day(_dates.Value.Count > 0 ? _dates.Value.Max(date => date.Last) : null),
        "licence" => _graph.Dataset.Licence,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A data set has no such field."),
    };

    private IEnumerable<ElementType> Types() => [.. _graph.Model.NodeTypes, .. _graph.Model.RelationshipTypes];

    /// <summary>What happens at a time: relationships, and records that do not merely stand (a birth date says nothing of what the data covers).</summary>
    private static bool HasHistory(Element element) => element is Relationship or Record { NodeType.IsStanding: false };

    private static IEnumerable<PartialDate> Dates(Element element)
    {
        foreach (var property in element.Type.Properties.Where(property => property.Kind is PropertyKind.PartialDate or PropertyKind.Date))
        {
            if (element.Text(property) is { } text && PartialDate.TryParse(text, out var date))
            {
                yield return date;
            }
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
