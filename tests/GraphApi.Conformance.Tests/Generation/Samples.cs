using GraphApi.Conformance.Tests.Reference;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>What occurs in a data set, so that filters and ids often find something.</summary>
internal sealed class Samples
{
    private readonly ReferenceExecutor _reference;
    private readonly Dictionary<string, ElementType[]> _ownersByInput = [];
    private readonly Dictionary<(ElementType Type, string Value), object[]> _values = [];

    public Samples(ReferenceExecutor reference, Schema schema)
    {
        _reference = reference;
        var model = reference.Graph.Model;
        AllTypes = [.. model.NodeTypes, .. model.RelationshipTypes];
        Subjects = [.. model.Responsibility?.Subjects ?? []];
        foreach (var type in AllTypes)
        {
            _ownersByInput[$"{type.Name}FilterInput"] = [type];
            AddValues(type);
        }

        _ownersByInput["NodeFilterInput"] = AllTypes;
        foreach (var field in schema.Types.OfType<ImplementingType>().SelectMany(type => type.Fields))
        {
            if (field.Arguments.Find("where") is { } where && ((ObjectType)field.Type.Named).Fields.Find("nodes") is { } nodes)
            {
                _ownersByInput[where.Type.Named.Name] = [.. TypesOf(schema, nodes.Type.Named)];
            }
        }
    }

    public ElementType[] AllTypes { get; }

    /// <summary>The types that responsibility chains are asked from.</summary>
    public ElementType[] Subjects { get; }

    /// <summary>The types whose elements an input speaks of; null for inputs that speak of a value.</summary>
    public ElementType[]? OwnersOf(InputObjectType input) => _ownersByInput.GetValueOrDefault(input.Name);

    public IEnumerable<ElementType> TypesOf(Schema schema, NamedType type) => schema.PossibleTypes((CompositeType)type)
        .Select(possible => AllTypes.FirstOrDefault(candidate => candidate.Name == possible.Name))
        .OfType<ElementType>();

    /// <summary>A value that some element of the types has under the name; null where none has one.</summary>
    public object? Pick(Dice dice, ElementType[] owners, string name)
    {
        var known = owners.Where(owner => _values.ContainsKey((owner, name))).ToList();
        return known.Count > 0 ? dice.Pick(_values[(dice.Pick(known), name)]) : null;
    }

    private void AddValues(ElementType type)
    {
        var rows = _reference.Graph.Rows[type].ToList();
        Add(type, "id", rows.Select(element => element.Id));
        if (type is NodeType { IsRecord: true })
        {
            Add(type, "label", rows.Select(_reference.Values.Label));
        }

        if (type is not NodeType { IsRecord: false } && _reference.Graph.Model.Evidence is not null)
        {
            Add(type, "knownSince", rows.Select(_reference.Values.KnownSince));
        }

        foreach (var property in type.Properties)
        {
            Add(type, property.Name, rows.Select(element => element.Properties[property.Name]).SelectMany(value => value is string[] items ? items : new[] { value }));
        }
    }

    private void Add(ElementType type, string name, IEnumerable<object?> values)
    {
        object[] distinct = [.. values.OfType<object>().Distinct()];
        if (distinct.Length > 0)
        {
            _values[(type, name)] = distinct;
        }
    }
}
