using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>Makes selections on any type: fields, aliases, fields to merge, fragments of every kind, conditions.</summary>
internal sealed class SelectionGenerator(Dice dice, Schema schema, ArgumentGenerator arguments, ScopeGenerator scopes, InputGenerator inputs)
{
    private const int MaxDepth = 12;
    private const int MaxFragmentDepth = 3;

    /// <summary>How many rows a list may have in all, over all the rows that it hangs on.</summary>
    private const int MaxRows = 300;

    private readonly List<FragmentDefinitionNode> _fragments = [];

    /// <summary>Fragments that fit anywhere, because their keys are theirs alone.</summary>
    private readonly List<FragmentDefinitionNode> _shared = [];

    private int _fieldsLeft;
    private int _prefixes;

    public ImmutableArray<FragmentDefinitionNode> Fragments => [.. _fragments];

    public SelectionSetNode GenerateRoot(int maxFields)
    {
        _fieldsLeft = maxFields;
        return Generate(schema.QueryType, new ResponseScope(""), new Nesting(0, 0, 1));
    }

    private SelectionSetNode Generate(ImplementingType type, ResponseScope scope, Nesting nesting)
    {
        var count = Math.Min(nesting.Depth == 0 ? dice.Between(1, 3) : dice.Between(1, 4), type.Fields.Count + 1);
        return Syntax.Selections(Enumerable.Range(0, count).Select(_ => Selection(type, scope, nesting)).ToList());
    }

    private SelectionNode Selection(ImplementingType type, ResponseScope scope, Nesting nesting)
    {
        if (nesting.Fragments < MaxFragmentDepth && _fieldsLeft > 0)
        {
            // Interfaces have few fields of their own: what is interesting is in fragments.
            var kind = dice.Below(type is InterfaceType ? 45 : 100);
            var below = nesting with { Fragments = nesting.Fragments + 1 };
            if (kind < 10)
            {
                return InlineFragment(type, scope, below);
            }

            if (kind < 16)
            {
                return NamedFragment(type, scope, below);
            }

            if (kind < 21)
            {
                return SharedFragment(type, below);
            }
        }

        return Conditional(Field(type, scope, nesting));
    }

    private SelectionNode InlineFragment(ImplementingType type, ResponseScope scope, Nesting nesting)
    {
        var condition = dice.Chance(20) ? null : Condition(type);
        return Conditional(new InlineFragmentNode(condition is null ? null : Syntax.TypeName(condition.Name), [], Generate(condition ?? type, scope, nesting), default));
    }

    /// <summary>A named fragment for this place: its fields merge with those beside it.</summary>
    private SelectionNode NamedFragment(ImplementingType type, ResponseScope scope, Nesting nesting)
    {
        var condition = Condition(type);
        return Conditional(Spread(Define(condition, Generate(condition, scope, nesting))));
    }

    /// <summary>A fragment that other places may spread too.</summary>
    private SelectionNode SharedFragment(ImplementingType type, Nesting nesting)
    {
        var fitting = _shared.Where(fragment => schema.Overlap(type, (CompositeType)schema.Types.Find(fragment.TypeCondition.Name.Value)!)).ToList();
        if (fitting.Count > 0 && dice.Chance(70))
        {
            return Conditional(Spread(dice.Pick(fitting)));
        }

        var condition = Condition(type);
        var rows = nesting with { Rows = Math.Max(nesting.Rows, MaxRows / 4) };
        var fragment = Define(condition, Generate(condition, new ResponseScope($"s{++_prefixes}_"), rows));
        _shared.Add(fragment);
        return Conditional(Spread(fragment));
    }

    private FragmentDefinitionNode Define(ImplementingType condition, SelectionSetNode selections)
    {
        var fragment = new FragmentDefinitionNode(null, Syntax.Name($"F{_fragments.Count + 1}"), Syntax.TypeName(condition.Name), [], selections, default);
        _fragments.Add(fragment);
        return fragment;
    }

    private static FragmentSpreadNode Spread(FragmentDefinitionNode fragment) => new(fragment.Name, [], default);

    /// <summary>A type condition that can hold: the type itself, one of its types, or an interface of one.</summary>
    private ImplementingType Condition(ImplementingType type)
    {
        var possible = dice.Pick(schema.PossibleTypes(type));
        return dice.Pick<ImplementingType>([type, possible, .. possible.Interfaces]);
    }

    private FieldNode Field(ImplementingType type, ResponseScope scope, Nesting nesting)
    {
        _fieldsLeft--;
        var isLeafOnly = _fieldsLeft < 0 || nesting.Depth >= MaxDepth;
        var selected = scope.SelectedOn(type).Where(selected => !isLeafOnly || selected.Field.Definition.Type.Named is not CompositeType).ToList();
        if (selected.Count > 0 && dice.Chance(12))
        {
            // The same field once more, to be merged.
            var (key, again) = dice.Pick(selected);
            return Place(again, key, scope, nesting);
        }

        var fields = type.Fields.Where(field => !isLeafOnly || field.Type.Named is not CompositeType).ToList();
        var fresh = fields.Where(field => !selected.Any(selected => selected.Field.Definition == field)).ToList();
        if (fields.Count == 0 || dice.Chance(6))
        {
            return TypeName(type, scope);
        }

        // Lists are what there is most to say about.
        var lists = fresh.Where(field => field.Arguments.Find("first") is not null || WalkArgumentGenerator.IsWalk(field)).ToList();
        var definition = dice.Pick(lists.Count > 0 && dice.Chance(30) ? lists : fresh.Count > 0 ? fresh : fields);
        var field = new PlacedField(type, definition, arguments.Generate(definition, MaxRows / nesting.Rows), scopes.ForField(type, definition));
        return Place(field, dice.Chance(15) ? dice.Pick(["a", "b", "c"]) : definition.Name, scope, nesting);
    }

    private FieldNode TypeName(ImplementingType type, ResponseScope scope)
    {
        var definition = schema.Field(type, "__typename")!;
        var (alias, _) = scope.Place(new PlacedField(type, definition, [], []), definition.Name);
        return Syntax.Field(alias, definition.Name, [], [], null);
    }

    private FieldNode Place(PlacedField field, string key, ResponseScope scope, Nesting nesting)
    {
        var (alias, below) = scope.Place(field, key);
        var rows = WalkArgumentGenerator.IsWalk(field.Definition) ? WalkArgumentGenerator.MostRows : field.Definition.Arguments.Find("first") is null ? 1 : PageSize(field.Arguments);
        var selections = field.Definition.Type.Named is ImplementingType composite
            ? Generate(composite, below, new Nesting(nesting.Depth + 1, 0, Math.Min(MaxRows, nesting.Rows * rows)))
            : null;
        return Syntax.Field(alias, field.Definition.Name, field.Arguments, field.Scopes, selections);
    }

    private static int PageSize(ImmutableArray<ArgumentNode> given) => given
        .Where(argument => argument.Name.Value is "first" or "last")
        .Select(argument => argument.Value is IntValueNode size ? Math.Max(1, int.Parse(size.Value, System.Globalization.CultureInfo.InvariantCulture)) : 6)
        .DefaultIfEmpty(50)
        .First();

    private SelectionNode Conditional(SelectionNode selection)
    {
        if (!dice.Chance(7))
        {
            return selection;
        }

        var name = dice.Pick(["skip", "include"]);
        var type = schema.Directives.Find(name)!.Arguments.Find("if")!.Type;
        return selection with { Directives = selection.Directives.Add(Syntax.Directive(name, Syntax.Argument("if", inputs.Condition(type)))) };
    }

    /// <summary>How deep a selection lies: in objects, in fragments at the same object, and below how many rows.</summary>
    private sealed record Nesting(int Depth, int Fragments, int Rows);
}
