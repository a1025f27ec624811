using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.GraphQL.Introspection;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Types;

/// <summary>A valid schema: what operations are checked against and what introspection describes.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema</remarks>
public sealed class Schema
{
    private readonly FrozenDictionary<CompositeType, ImmutableArray<ObjectType>> _possibleTypes;
    private readonly FrozenDictionary<CompositeType, FrozenSet<CompositeType>> _subTypes;
    private readonly MetaFields _metaFields;

    internal Schema(
        ObjectType queryType,
        DefinitionList<NamedType> types,
        DefinitionList<DirectiveDefinition> directives,
        MetaFields metaFields)
    {
        QueryType = queryType;
        Types = types;
        Directives = directives;
        _metaFields = metaFields;
        var subTypes = CollectSubTypes(types);
        _subTypes = subTypes.ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value.ToFrozenSet());
        _possibleTypes = subTypes.ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value.OfType<ObjectType>().ToImmutableArray());
    }

    public string? Description { get; internal init; }

    public ObjectType QueryType { get; }

    public ObjectType? MutationType { get; internal init; }

    public ObjectType? SubscriptionType { get; internal init; }

    /// <summary>All types: those of the document in its order, then the specified scalars in use, then the introspection types.</summary>
    public DefinitionList<NamedType> Types { get; }

    /// <summary>All directives: those of the document in its order, then the specified ones.</summary>
    public DefinitionList<DirectiveDefinition> Directives { get; }

    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal init; } = [];

    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        OperationType.Subscription => SubscriptionType,
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "Not an operation type."),
    };

    /// <summary>The object types that a value of a composite type can have; an object type has only itself.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#GetPossibleTypes()</remarks>
    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) =>
        type is ObjectType objectType ? [objectType] : _possibleTypes.GetValueOrDefault(type, []);

    /// <summary>Whether a type is a member of a union or implements an interface.</summary>
    public bool IsSubType(CompositeType abstractType, CompositeType maybeSubType) =>
        _subTypes.TryGetValue(abstractType, out var subTypes) && subTypes.Contains(maybeSubType);

    /// <summary>Whether every value of one type is also a value of the other, as covariance asks.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#IsSubType()</remarks>
    public bool IsSubType(GraphQLType superType, GraphQLType maybeSubType) => (superType, maybeSubType) switch
    {
        (NonNullType super, NonNullType sub) => IsSubType(super.OfType, sub.OfType),
        (NonNullType, _) => false,
        (_, NonNullType sub) => IsSubType(superType, sub.OfType),
        (ListType super, ListType sub) => IsSubType(super.OfType, sub.OfType),
        (CompositeType super, CompositeType sub) => ReferenceEquals(super, sub) || IsSubType(super, sub),
        _ => ReferenceEquals(superType, maybeSubType),
    };

    /// <summary>Whether some object type is possible for both types.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</remarks>
    public bool Overlap(CompositeType left, CompositeType right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        foreach (var possible in PossibleTypes(left))
        {
            if (ReferenceEquals(possible, right) || IsSubType(right, possible))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type that a type reference means; null when the schema has no type of that name.</summary>
    public GraphQLType? Resolve(TypeNode node) => node switch
    {
        NamedTypeNode named => Types.Find(named.Name.Value),
        ListTypeNode list => Resolve(list.Type) is { } type ? new ListType(type) : null,
        NonNullTypeNode nonNull => Resolve(nonNull.Type) is { } type ? new NonNullType(type) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Not a type reference."),
    };

    /// <summary>The field that a selection on a type means, meta-fields included; null when there is none.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Type-Name-Introspection</remarks>
    public FieldDefinition? Field(CompositeType type, string name) =>
        name.StartsWith("__", StringComparison.Ordinal)
            ? _metaFields.Find(name, onQuery: ReferenceEquals(type, QueryType))
            : (type as ImplementingType)?.Fields.Find(name);

    private static Dictionary<CompositeType, List<CompositeType>> CollectSubTypes(DefinitionList<NamedType> types)
    {
        var subTypes = new Dictionary<CompositeType, List<CompositeType>>();
        foreach (var type in types)
        {
            if (type is UnionType union)
            {
                subTypes[union] = [.. union.Types];
            }

            if (type is not ImplementingType implementing)
            {
                continue;
            }

            foreach (var @interface in implementing.Interfaces)
            {
                if (!subTypes.TryGetValue(@interface, out var implementations))
                {
                    subTypes[@interface] = implementations = [];
                }

                implementations.Add(implementing);
            }
        }

        return subTypes;
    }
}
