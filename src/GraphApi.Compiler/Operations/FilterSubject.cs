using System.Collections.Immutable;
using GraphApi.Compiler.Schemas;
using GraphApi.Model.Types;

namespace GraphApi.Compiler.Operations;

/// <summary>What a filter or an order speaks of: elements of one type, of an interface, or the rows of a relationship field.</summary>
internal sealed class FilterSubject
{
    private readonly ImmutableArray<Property> _properties;
    private readonly ImmutableArray<RelationshipField> _fields;
    private readonly ImmutableArray<ElementType> _narrowings;

    private FilterSubject(ImmutableArray<Property> properties, ImmutableArray<RelationshipField> fields, ImmutableArray<ElementType> narrowings)
    {
        _properties = properties;
        _fields = fields;
        _narrowings = narrowings;
    }

    /// <summary>The relationship field whose rows are meant; null for elements alone.</summary>
    public RelationshipField? Along { get; private init; }

    /// <summary>True for sources: their citations are those that rest on them.</summary>
    public bool IsSource { get; private init; }

    /// <summary>False for elements that the scope may hide, so that nothing that hangs on them is to be seen.</summary>
    public bool IsVisible { get; private init; } = true;

    public static FilterSubject Of(ElementType type, bool isVisible = true) => type switch
    {
        NodeType node => new FilterSubject(node.Properties, node.RelationshipFields, []) { IsSource = !node.IsRecord, IsVisible = isVisible },
        _ => new FilterSubject(type.Properties, [], []) { IsVisible = isVisible },
    };

    public static FilterSubject Of(NodeSet set, bool isVisible = true) => set.IsAbstract
        ? new FilterSubject(set.Interface?.Properties ?? [], set.Interface?.RelationshipFields ?? [], [.. set.Types]) { IsVisible = isVisible }
        : Of(set.Types[0], isVisible);

    /// <summary>The rows of a relationship field: the far records, each with its relationship.</summary>
    public static FilterSubject OfRow(RelationshipField field)
    {
        var far = Of(field.Far);
        return new FilterSubject(far._properties, far._fields, far._narrowings) { Along = field };
    }

    /// <summary>What a citation may be about: any record and any relationship.</summary>
    public static FilterSubject OfAnything(GraphModel model) =>
        new([], [], [.. model.NodeTypes.Where(type => type.IsRecord), .. model.RelationshipTypes]);

    public Property? FindProperty(string name) => _properties.FirstOrDefault(property => property.Name == name);

    public RelationshipField? FindRelationshipField(string name) => _fields.FirstOrDefault(field => field.Name == name);

    public ElementType? FindNarrowing(string name) => _narrowings.FirstOrDefault(type => ApiNames.Narrowing(type) == name);
}
