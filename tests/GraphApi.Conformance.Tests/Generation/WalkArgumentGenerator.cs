using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>Makes the arguments of walks: mostly records that there are, and walks short enough for a search without any cleverness.</summary>
internal sealed class WalkArgumentGenerator(Dice dice, Samples samples, InputGenerator inputs)
{
    /// <summary>More than the records that a generated walk shows, mostly.</summary>
    public const int MostRows = 24;

    private const int LongestPath = 4;
    private const string Chains = "responsibilityChains";

    private readonly ElementType[] _records = [.. samples.AllTypes.Where(type => type is NodeType { IsRecord: true })];

    public static bool IsWalk(FieldDefinition field) => field.Name is "paths" or "neighborhood" or Chains;

    public ImmutableArray<ArgumentNode> Generate(FieldDefinition field)
    {
        if (field.Name == Chains)
        {
            return [.. field.Arguments.Select(OfChains).OfType<ArgumentNode>()];
        }

        var (from, to) = (Ids(dice.Between(1, 2)), Ids(dice.Between(1, 2)));
        return [.. field.Arguments.Select(argument => Generate(argument, from, to)).OfType<ArgumentNode>()];
    }

    private ArgumentNode? Generate(InputValueDefinition argument, string[] from, string[] to)
    {
        var value = argument.Name switch
        {
            "from" or "of" => List(from),
            "to" => List(to),
            "avoid" => dice.Chance(30) ? List([.. Ids(dice.Between(0, 2)).Except(from).Except(to)]) : null,

            // Without it a path could be longer than the search without any cleverness has time for.
            "maxLength" => Syntax.Whole(dice.Between(1, LongestPath)),
            "first" => dice.Chance(80) ? Syntax.Whole(dice.Between(0, 6)) : null,
            "depth" => dice.Chance(60) ? Syntax.Whole(dice.Between(1, 4)) : null,
            "limit" => Syntax.Whole(dice.Between(1, 12)),
            "relationships" => dice.Chance(30) ? Syntax.List(Enumerable.Range(0, dice.Between(0, 5)).Select(_ => Type((EnumType)argument.Type.Named))) : null,
            _ => throw new ArgumentOutOfRangeException(nameof(argument), argument.Name, "An argument of a walk that nothing is generated for."),
        };
        return value is null ? null : Syntax.Argument(argument.Name, argument.Name is "maxLength" or "limit" ? value : inputs.Given(argument.Type, value));
    }

    private ArgumentNode? OfChains(InputValueDefinition argument) => argument.Name switch
    {
        "of" => Given(argument, Syntax.Text(dice.Chance(5) ? Id(_records) : dice.Chance(3) ? "nobody" : Id(samples.Subjects))),
        "to" => dice.Chance(40) ? Given(argument, Type((EnumType)argument.Type.Named)) : null,
        "at" => dice.Chance(40) ? Syntax.Argument(argument.Name, inputs.Generate(argument.Type, owners: [])) : null,

        // As with paths, a search without any cleverness needs it.
        "maxLength" => Syntax.Argument(argument.Name, Syntax.Whole(dice.Between(1, LongestPath + 1))),
        "perOfficial" => dice.Chance(40) ? Given(argument, Syntax.Whole(dice.Between(1, 3))) : null,
        "first" => dice.Chance(70) ? Given(argument, Syntax.Whole(dice.Between(0, 6))) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(argument), argument.Name, "An argument of chains that nothing is generated for."),
    };

    private ArgumentNode Given(InputValueDefinition argument, ValueNode value) => Syntax.Argument(argument.Name, inputs.Given(argument.Type, value));

    private string[] Ids(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => dice.Chance(3) ? "nobody" : dice.Chance(3) ? Id(samples.AllTypes) : Id(_records))];

    private string Id(ElementType[] types) => (string)(samples.Pick(dice, types, "id") ?? "nobody");

    private EnumValueNode Type(EnumType types) => new(dice.Pick(types.Values).Name, default);

    private static ListValueNode List(string[] ids) => Syntax.List(ids.Select(Syntax.Text));
}
