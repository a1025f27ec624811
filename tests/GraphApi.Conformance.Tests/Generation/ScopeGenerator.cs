using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>Makes time scopes where they may stand, with days at which something of the data begins, ends or becomes known.</summary>
internal sealed class ScopeGenerator(Dice dice, Schema schema, Samples samples, InputGenerator inputs)
{
    private static readonly string[] Kinds = ["asOf", "knownBy"];

    /// <summary>The directives of a field; mostly none.</summary>
    public ImmutableArray<DirectiveNode> ForField(ImplementingType parent, FieldDefinition field) =>
        parent == schema.QueryType ? field.Name == "dataset" ? [] : Generate(percent: 10)
        : field.Type.Named is ObjectType type && type.Fields.Find("pageInfo") is not null ? Generate(percent: 6)
        : [];

    public ImmutableArray<DirectiveNode> ForOperation() => Generate(percent: 10);

    private ImmutableArray<DirectiveNode> Generate(int percent) =>
    [
        .. Kinds
            .Where(name => schema.Directives.Find(name) is not null && dice.Chance(percent))
            .Select(name => Syntax.Directive(name, Syntax.Argument("date", Day(schema.Directives.Find(name)!.Arguments.Find("date")!.Type)))),
    ];

    private ValueNode Day(GraphQLType type)
    {
        var dated = samples.AllTypes.SelectMany(owner => owner.Properties.Select(property => (Owner: owner, property.Name, Type: property.Kind)))
            .Where(value => value.Type is Model.Types.PropertyKind.Date or Model.Types.PropertyKind.PartialDate)
            .ToList();
        var (owner, name, _) = dice.Pick(dated);
        return inputs.Generate(type, [owner], name);
    }
}
