using System.Collections.Concurrent;
using GraphApi.Model;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>What a time scope shows of the graph: which elements are visible, and the computed values by the names of the API.</summary>
internal sealed class FieldValues(GraphModel model, TimeScope scope)
{
    private readonly ConcurrentDictionary<Element, Corroboration> _corroborations = [];
    private readonly ConcurrentDictionary<Element, bool> _visible = [];
    private readonly ConcurrentDictionary<Record, string> _labels = [];

    public string Label(Element record) => _labels.GetOrAdd((Record)record, LabelRuleText.Of);

    public string? KnownSince(Element element) => Reference.Corroboration.KnownSince(Remaining(element), model.Evidence!);

    public Corroboration Corroboration(Element element) =>
        _corroborations.GetOrAdd(element, key => Reference.Corroboration.Of(Remaining(key), model.Evidence!));

    /// <summary>One value of a corroboration, with its kind.</summary>
    public (object Value, PropertyKind Kind) Corroboration(Element element, string name)
    {
        var corroboration = Corroboration(element);
        return name switch
        {
            "publishers" => (corroboration.Publishers, PropertyKind.Int),
            "sources" => (corroboration.Sources, PropertyKind.Int),
            "level" => (corroboration.Level, PropertyKind.Enum),
            "sourceKinds" => (corroboration.SourceKinds, PropertyKind.Enum),
            "perspectives" => (corroboration.Perspectives, PropertyKind.Enum),
            "disputed" => (corroboration.Disputed, PropertyKind.Boolean),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A corroboration has no such value."),
        };
    }

    public bool IsVisible(Element element) => _visible.GetOrAdd(element, key => key switch
    {
        Record record => HasBegun(record) && (record.NodeType.IsStanding || IsKnown(record)),
        Relationship { RelationshipType.FromField.IsSingle: true } part => IsVisible(part.Start),
        Relationship relationship => MayHold(relationship) && IsKnown(relationship) && IsVisible(relationship.Start) && IsVisible(relationship.End),
        Source source => IsKnown(source),
        Citation citation => IsVisible(citation.Source) && IsVisible(citation.Subject),
        _ => throw new ArgumentOutOfRangeException(nameof(element), key.GetType().Name, "An element of an unknown kind."),
    });

    /// <summary>The rows of a relationship field. One that is a single record is a part of the record, whatever the scope.</summary>
    public IEnumerable<Row> Along(Record record, RelationshipField field) =>
        record.Along(field).Where(row => field.IsSingle || IsVisible(row.Relationship!));

    public IEnumerable<Citation> Citations(Element element) => element.Citations.Where(IsVisible);

    /// <summary>The citations whose source is there, on which the computed values rest.</summary>
    private IEnumerable<Citation> Remaining(Element element) => element.Citations.Where(citation => IsVisible(citation.Source));

    private bool IsKnown(Element element) =>
        scope.KnownBy is null || Remaining(element).Any(citation => citation.Text(model.Evidence!.Stance) == "SUPPORTS");

    private bool IsKnown(Source source) =>
        scope.KnownBy is not { } day || Read(source.Text(model.Evidence!.Published) ?? source.Text(model.Evidence!.Accessed)!).Last <= day;

    private bool HasBegun(Element element) =>
        scope.AsOf is not { } day || element.Type.Properties.Where(property => property.IsBegin).All(begin => element.Text(begin) is not { } text || Read(text).First <= day);

    private bool MayHold(Element element) =>
        scope.AsOf is not { } day
        || (HasBegun(element) && element.Type.Properties.Where(property => property.IsEnd).All(end => element.Text(end) is not { } text || Read(text).Last >= day));

    private static PartialDate Read(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException($"\"{text}\" is no date.", nameof(text));
}
