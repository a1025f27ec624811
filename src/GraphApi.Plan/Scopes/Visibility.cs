using GraphApi.Model.Types;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;

namespace GraphApi.Plan.Scopes;

/// <summary>
/// What a time scope leaves to be seen, as predicates that any backend answers. Each is null where it hides nothing, which is always so under <see cref="TimeScope.None"/>.
/// </summary>
public sealed class Visibility(GraphModel model, TimeScope scope)
{
    /// <summary>Which elements of a type are visible; the predicate is on such an element.</summary>
    public Predicate? OfType(ElementType type) => type switch
    {
        RelationshipType relationship => OrNull(Relationship(relationship)),
        NodeType { IsRecord: true } => OrNull(Own(type)),
        _ when type.Ordinal == model.Evidence?.Source.Ordinal => OrNull(Source()),
        _ => OfCitation(Subjects(), sourceIsVisible: false),
    };

    /// <summary>Which elements are visible where they can be of any of the types.</summary>
    public Predicate? OfAny(IReadOnlyCollection<ElementType> types) =>
        types.All(type => OfType(type) is null) ? null : Predicate.Any(types.Select(type => new Predicate.OfType(type, OfType(type) ?? Predicate.True)));

    /// <summary>Which records are visible that an end of a relationship may be.</summary>
    public Predicate? OfSet(NodeSet set) => set.IsAbstract ? OfAny(set.Types) : OfType(set.Types[0]);

    /// <summary>Which rows of a relationship field are visible; the predicate is on the far record with its relationship.</summary>
    /// <param name="field">The field.</param>
    /// <param name="nearIsVisible">True where the record that the field starts from is known to be visible under this scope.</param>
    public Predicate? OfRow(RelationshipField field, bool nearIsVisible)
    {
        var type = field.Relationship;
        var near = nearIsVisible ? Predicate.True : Near(field);
        if (OwnerOf(type) is not null)
        {
            return OrNull(field.Direction == Direction.Out ? Predicate.AtAlways(new Step.ToRelationship(), near) : OfSet(field.Far) ?? Predicate.True);
        }

        return OrNull(Predicate.All([Predicate.AtAlways(new Step.ToRelationship(), Predicate.All([Own(type), near])), OfSet(field.Far) ?? Predicate.True]));
    }

    /// <summary>Which citations are visible.</summary>
    /// <param name="subjects">What they may be about, where that may be hidden; null where it is known to be visible under this scope.</param>
    /// <param name="sourceIsVisible">True where the source that they rest on is known to be visible.</param>
    public Predicate? OfCitation(IReadOnlyCollection<ElementType>? subjects, bool sourceIsVisible) => OrNull(Predicate.All(
    [
        sourceIsVisible ? Predicate.True : Predicate.AtAlways(new Step.ToSource(), Source()),
        subjects is null ? Predicate.True : Predicate.AtAlways(new Step.ToSubject(), OfAny(subjects) ?? Predicate.True),
    ]));

    private static Predicate? OrNull(Predicate predicate) => predicate is Predicate.And { Terms.Length: 0 } ? null : predicate;

    /// <summary>All that a citation may be about.</summary>
    public IReadOnlyCollection<ElementType> Subjects() => [.. model.NodeTypes.Where(type => type.IsRecord), .. model.RelationshipTypes];

    private static NodeSet? OwnerOf(RelationshipType type) => type.FromField is { IsSingle: true } ? type.From : null;

    /// <summary>A relationship of its own right, with both ends; one that is a part of its start is visible whenever that is.</summary>
    private Predicate Relationship(RelationshipType type) => OwnerOf(type) is { } owner
        ? AtEnd(isStart: true, owner)
        : Predicate.All([Own(type), AtEnd(isStart: true, type.From), AtEnd(isStart: false, type.To)]);

    /// <summary>On a relationship: the end that the field starts from; both where the field goes either way.</summary>
    private Predicate Near(RelationshipField field) => Predicate.All(
    [
        field.Direction == Direction.In ? Predicate.True : AtEnd(isStart: true, field.Relationship.From),
        field.Direction == Direction.Out ? Predicate.True : AtEnd(isStart: false, field.Relationship.To),
    ]);

    private Predicate AtEnd(bool isStart, NodeSet set) => Predicate.AtAlways(new Step.ToEnd(isStart), OfSet(set) ?? Predicate.True);

    /// <summary>By the element's own dates and evidence. Records only begin: what became of a transfer goes on after its end.</summary>
    private Predicate Own(ElementType type)
    {
        var isStanding = type is NodeType { IsStanding: true };
        return Predicate.All(
        [
            scope.AsOf is { } day && type.Begin is { } begin ? Not(begin, Comparison.Greater, day) : Predicate.True,
            scope.AsOf is { } last && type is RelationshipType { End: { } end } ? Not(end, Comparison.Less, last) : Predicate.True,
            scope.KnownBy is { } known && !isStanding ? new Predicate.Compare(new ValueRef.KnownSince(null), Comparison.LessOrEqual, known) : Predicate.True,
        ]);
    }

    private Predicate Source()
    {
        if (scope.KnownBy is not { } day || model.Evidence is not { } evidence)
        {
            return Predicate.True;
        }

        var published = new ValueRef.OfProperty(evidence.Published);
        return Predicate.Any(
        [
            new Predicate.Compare(published, Comparison.LessOrEqual, day),
            Predicate.All([new Predicate.IsNull(published), new Predicate.Compare(new ValueRef.OfProperty(evidence.Accessed), Comparison.LessOrEqual, day)]),
        ]);
    }

    private static Predicate Not(Property date, Comparison comparison, Operand day) =>
        Predicate.Negate(new Predicate.Compare(new ValueRef.OfProperty(date), comparison, day));
}
