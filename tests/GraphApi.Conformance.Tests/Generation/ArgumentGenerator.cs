using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>Makes the arguments of fields. Cursors are not among them: they are taken from answers later.</summary>
internal sealed class ArgumentGenerator(Dice dice, Schema schema, Samples samples, InputGenerator inputs)
{
    private readonly WalkArgumentGenerator _walks = new(dice, samples, inputs);

    /// <param name="field">The field.</param>
    /// <param name="mostRows">How many rows a list may have without the answer growing out of hand.</param>
    public ImmutableArray<ArgumentNode> Generate(FieldDefinition field, int mostRows)
    {
        if (WalkArgumentGenerator.IsWalk(field))
        {
            return _walks.Generate(field);
        }

        var arguments = ImmutableArray.CreateBuilder<ArgumentNode>();
        foreach (var argument in field.Arguments)
        {
            if (argument.Name == "text")
            {
                arguments.Add(Syntax.Argument(argument.Name, inputs.SearchText(argument.Type)));
            }
            else if (argument.Name == "by")
            {
                arguments.Add(Syntax.Argument(argument.Name, GroupKeys(argument.Type)));
            }
            else if (argument.IsRequired)
            {
                arguments.Add(Syntax.Argument(argument.Name, inputs.Generate(argument.Type, Owners(field.Type.Named))));
            }
            else if (argument.Name == "types" && dice.Chance(30))
            {
                arguments.Add(Syntax.Argument(argument.Name, inputs.Generate(argument.Type, [])));
            }
            else if (argument.Name is "where" or "order" && dice.Chance(argument.Name == "where" ? 60 : 45))
            {
                arguments.Add(Syntax.Argument(argument.Name, inputs.Generate(argument.Type, Rows(field, argument))));
            }
        }

        if (field.Arguments.Find("first") is { } first)
        {
            AddPage(first.Type, mostRows, field.Arguments.Find("last") is not null, arguments);
        }

        return arguments.DrainToImmutable();
    }

    /// <summary>What the filter or order of a list, or the filter of counted records, speaks of.</summary>
    private ElementType[] Rows(FieldDefinition field, InputValueDefinition argument) => ((ObjectType)field.Type.Named).Fields.Find("nodes") is { } nodes
        ? Owners(nodes.Type.Named)
        : samples.OwnersOf((InputObjectType)argument.Type.Named)!;

    /// <summary>What to count by: something, because nothing is an error.</summary>
    private ListValueNode GroupKeys(GraphQLType type) =>
        Syntax.List([.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => inputs.Generate(((ListType)type.NullableType).OfType, []))]);

    private void AddPage(GraphQLType size, int mostRows, bool hasLast, ImmutableArray<ArgumentNode>.Builder arguments)
    {
        if (mostRows < 50 || dice.Chance(60))
        {
            var rows = dice.Chance(5) ? 0 : dice.Between(1, Math.Max(1, Math.Min(mostRows, 6)));
            arguments.Add(Syntax.Argument(hasLast && dice.Chance(25) ? "last" : "first", inputs.PageSize(size, rows)));
        }

        if (dice.Chance(3))
        {
            arguments.Add(Syntax.Argument(hasLast ? dice.Pick(["after", "before"]) : "after", Syntax.Null));
        }
    }

    private ElementType[] Owners(NamedType type) => [.. samples.TypesOf(schema, type)];
}
