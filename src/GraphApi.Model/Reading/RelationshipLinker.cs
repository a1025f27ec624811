using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Makes the relationship types, and gives node types and interfaces the fields that lead along them.</summary>
internal sealed class RelationshipLinker(ReadingScope scope, ImmutableArray<DeclaredNodeType> nodes, ImmutableArray<NodeInterface> interfaces)
{
    private readonly Dictionary<string, NodeSet> _sets = new(StringComparer.Ordinal);
    private int _fieldCount;

    public ImmutableArray<DeclaredRelationshipType> Link(ImmutableArray<PendingRelationshipType> pending)
    {
        var declared = pending.Select((type, index) => Declare(type, nodes.Length + index)).ToImmutableArray();
        var fields = declared.SelectMany(type => Fields(type.Type)).ToList();
        foreach (var node in nodes)
        {
            node.Type.RelationshipFields = [.. fields.Where(field => field.Near.Contains(node.Type))];
            node.Type.Interfaces = [.. interfaces.Where(i => i.Types.Contains(node.Type))];
        }

        foreach (var type in interfaces)
        {
            type.RelationshipFields = [.. fields.Where(field => !type.Types.IsEmpty && type.Types.All(field.Near.Contains))];
        }

        return declared;
    }

    private static IEnumerable<RelationshipField> Fields(RelationshipType type) =>
        new[] { type.FromField, type.ToField }.OfType<RelationshipField>().Distinct();

    private DeclaredRelationshipType Declare(PendingRelationshipType pending, int ordinal)
    {
        var arguments = pending.Relationship;
        var name = pending.Definition.Name.Value;
        var type = new RelationshipType
        {
            Name = name,
            Description = pending.Definition.Description?.Value ?? "",
            IdDescription = pending.IdDescription,
            Ordinal = ordinal,
            Table = arguments.Text("table") ?? name,
            Properties = pending.Properties,
            GraphType = arguments.Text("type") ?? name,
            From = FindSet(arguments, "from"),
            To = FindSet(arguments, "to"),
        };
        var single = CheckSingle(type, arguments);
        var isBoth = arguments.Text("fromField") is { } from && from == arguments.Text("toField") && type.From == type.To;
        type.FromField = Field(type, arguments, isBoth ? Direction.Both : Direction.Out, single);
        type.ToField = isBoth ? type.FromField : Field(type, arguments, Direction.In, single: null);
        if (isBoth && arguments.Text("fromDescription") != arguments.Text("toDescription"))
        {
            scope.Issues.Add(arguments.Where("toDescription"), $"\"{type.FromField.Name}\" is one field that goes both ways; its two descriptions must be the same.");
        }

        return new DeclaredRelationshipType(type, pending.Definition, arguments, pending.Responsibility, pending.DirectedAt);
    }

    private RelationshipField Field(RelationshipType type, DirectiveUse arguments, Direction direction, string? single)
    {
        var end = direction == Direction.In ? "to" : "from";
        return new RelationshipField
        {
            Name = arguments.Text(end + "Field") ?? "",
            Description = arguments.Text(end + "Description") ?? "",
            Relationship = type,
            Direction = direction,
            Near = direction == Direction.In ? type.To : type.From,
            Far = direction == Direction.In ? type.From : type.To,
            Ordinal = _fieldCount++,
            IsSingle = single is not null,
            SingleRelationshipName = single,
        };
    }

    /// <summary>A to-one field is the far record itself, so its type must be one node type; and all its near records have it.</summary>
    private string? CheckSingle(RelationshipType type, DirectiveUse arguments)
    {
        if (arguments.Text("single") is not { } single)
        {
            return null;
        }

        var isPossible = !type.From.IsAbstract && !type.To.IsAbstract && arguments.Text("fromField") != arguments.Text("toField");
        if (!isPossible && type.From.Types.Length > 0 && type.To.Types.Length > 0)
        {
            scope.Issues.Add(arguments.Where("single"), $"\"{type.Name}\" can be single only where both ends are one node type each, and its two fields have names of their own.");
        }

        return single;
    }

    private NodeSet FindSet(DirectiveUse arguments, string argument)
    {
        var name = arguments.Text(argument) ?? "";
        if (_sets.TryGetValue(name, out var known))
        {
            return known;
        }

        var set = MakeSet(name);
        if (set is not null)
        {
            _sets.Add(name, set);
            return set;
        }

        // A type that has mistakes of its own, or an argument that is missing, is reported where that is found.
        if (name.Length > 0 && !IsBrokenType(name))
        {
            var ends = EndNames().ToList();
            scope.Issues.Add(arguments.Where(argument), $"A relationship cannot go {argument} \"{name}\".{Suggestions.DidYouMean(name, ends)} There are {string.Join(", ", ends)}.");
        }

        return new NodeSet { Name = name, Types = [], Interface = null };
    }

    private NodeSet? MakeSet(string name)
    {
        if (name == InterfaceNames.Record)
        {
            return new NodeSet { Name = name, Types = [.. nodes.Select(node => node.Type).Where(type => type.IsRecord)], Interface = null };
        }

        if (interfaces.FirstOrDefault(i => i.Name == name) is { } found)
        {
            return new NodeSet { Name = name, Types = found.Types, Interface = found };
        }

        var node = nodes.FirstOrDefault(type => type.Type.Name == name)?.Type;
        return node is { IsRecord: true } ? new NodeSet { Name = name, Types = [node], Interface = null } : null;
    }

    private bool IsBrokenType(string name) =>
        scope.Definitions.ByName.GetValueOrDefault(name) is ObjectTypeDefinitionNode type
        && type.Directives.All(directive => directive.Name.Value is not ("node" or "relationship"));

    private IEnumerable<string> EndNames() =>
    [
        .. nodes.Where(node => node.Type.IsRecord).Select(node => node.Type.Name),
        .. interfaces.Select(i => i.Name),
        InterfaceNames.Record,
    ];
}
