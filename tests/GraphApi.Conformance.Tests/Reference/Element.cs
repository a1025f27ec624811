using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>One node or relationship as a plain object: its type, its id and its properties by name (null where not recorded).</summary>
internal abstract class Element(ElementType type, string id, IReadOnlyDictionary<string, object?> properties)
{
    public ElementType Type => type;

    public string Id => id;

    /// <summary>Text, enum names and dates as string; int, double, bool; lists as string[].</summary>
    public IReadOnlyDictionary<string, object?> Properties => properties;

    /// <summary>The citations about a record or relationship, or those that rest on a source.</summary>
    public List<Citation> Citations { get; } = [];

    public string? Text(Property property) => (string?)Properties[property.Name];
}
