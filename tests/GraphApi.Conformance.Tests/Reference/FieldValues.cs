using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>The computed values of all elements, by the names of the API.</summary>
internal sealed class FieldValues
{
    private readonly Dictionary<Element, Corroboration> _corroborations = [];
    private readonly Dictionary<Element, string?> _knownSince = [];
    private readonly Dictionary<Record, string> _labels = [];

    public FieldValues(ReferenceGraph graph)
    {
        foreach (var record in graph.All.OfType<Record>())
        {
            _labels[record] = LabelRuleText.Of(record);
        }

        if (graph.Model.Evidence is { } evidence)
        {
            foreach (var element in graph.All.Where(element => element is Record or Relationship))
            {
                _corroborations[element] = Reference.Corroboration.Of(element, evidence);
                _knownSince[element] = Reference.Corroboration.KnownSince(element, evidence);
            }
        }
    }

    public string Label(Element record) => _labels[(Record)record];

    public string? KnownSince(Element element) => _knownSince[element];

    public Corroboration Corroboration(Element element) => _corroborations[element];

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
}
