using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Reads what carries responsibility, from what and to whom.</summary>
internal sealed class ResponsibilityReader(
    ReadingScope scope, ImmutableArray<DeclaredNodeType> nodes, ImmutableArray<DeclaredRelationshipType> relationships)
{
    private readonly ImmutableArray<DeclaredRelationshipType> _declared = [.. relationships.Where(type => type.Responsibility is not null)];

    /// <summary>Null where the model has no such rules, or where something is wrong with them, which is reported.</summary>
    public ResponsibilityRules? Read()
    {
        var officials = WithRole("OFFICIAL");
        var subjects = WithRole("SUBJECT");
        var rules = _declared.Select(ReadRule).ToImmutableArray();
        if (officials.IsEmpty && subjects.IsEmpty && rules.IsEmpty)
        {
            CheckActs(null);
            return null;
        }

        CheckOneOfEach(officials, subjects);
        CheckEnds(officials, rules, rule => rule.Up.Far, "leads up to");
        CheckEnds(subjects, rules, rule => rule.Up.Near, "leads up from");
        var official = officials.FirstOrDefault()?.Type;
        var acts = CheckActs(official);
        return official is null ? null : new ResponsibilityRules
        {
            Rules = rules,
            Subjects = [.. subjects.Select(node => node.Type)],
            Official = official,
            Acts = acts,
        };
    }

    private ImmutableArray<DeclaredNodeType> WithRole(string role) => [.. nodes.Where(node => node.Node.Text("responsibility") == role)];

    private ResponsibilityRule ReadRule(DeclaredRelationshipType declared, int ordinal)
    {
        var use = declared.Responsibility!;
        var type = declared.Type;
        var up = use.Text("upper") == "START" ? type.ToField! : type.FromField!;
        if (up.Direction == Direction.Both)
        {
            scope.Issues.Add(use.Node, $"\"{type.Name}\" goes both ways and has no upper end; @responsibility cannot stand here.");
        }

        if ((use.Text("behind") is null) != (use.Text("onlyBehind") is null))
        {
            scope.Issues.Add(use.Node, "The arguments \"behind\" and \"onlyBehind\" of \"@responsibility\" go together.");
        }

        var only = ReadChoice(use, "only", type);
        var onlyBehind = ReadChoice(use, "onlyBehind", type);
        if (only is not null && onlyBehind is not null && only.Property != onlyBehind.Property)
        {
            scope.Issues.Add(use.Where("onlyBehind"), $"\"onlyBehind\" must choose by \"{only.Property}\", as \"only\" does.");
        }

        return new ResponsibilityRule
        {
            Ordinal = ordinal,
            Up = up,
            Only = only,
            Behind = FindBehind(use),
            OnlyBehind = onlyBehind,
            Noun = use.Text("noun") ?? type.NameInWords,
        };
    }

    private ValueChoice? ReadChoice(DirectiveUse use, string argument, RelationshipType type)
    {
        if (use.Text(argument) is not { } text)
        {
            return null;
        }

        var parts = text.Split('=');
        var values = parts[^1].Split('|');
        if (parts.Length == 2 && type.FindProperty(parts[0]) is { IsList: false, Enum: { } known } property && values.All(known.Contains) && values.Distinct().Count() == values.Length)
        {
            return new ValueChoice(property, [.. values]);
        }

        scope.Issues.Add(
            use.Where(argument), $"\"{text}\" must be property=VALUE|VALUE, with a property of \"{type.Name}\" that is an enum and some of its values, each once.");
        return null;
    }

    private RelationshipType? FindBehind(DirectiveUse use)
    {
        if (use.Text("behind") is not { } name)
        {
            return null;
        }

        var found = _declared.FirstOrDefault(type => type.Type.GraphType == name)?.Type;
        if (found is null)
        {
            var known = _declared.Select(type => type.Type.GraphType).ToList();
            scope.Issues.Add(
                use.Where("behind"), $"There is no relationship type \"{name}\" with @responsibility.{Suggestions.DidYouMean(name, known)} There are {string.Join(", ", known)}.");
        }

        return found;
    }

    private void CheckOneOfEach(ImmutableArray<DeclaredNodeType> officials, ImmutableArray<DeclaredNodeType> subjects)
    {
        foreach (var extra in officials.Skip(1))
        {
            scope.Issues.Add(
                extra.Node.Where("responsibility"), $"Only one type can have the responsibility OFFICIAL; \"{officials[0].Type.Name}\" has it already.");
        }

        if (officials.IsEmpty || subjects.IsEmpty)
        {
            var where = _declared.FirstOrDefault()?.Responsibility ?? officials.Concat(subjects).First().Node;
            scope.Issues.Add(
                where.Node,
                $"Responsibility is traced from types with @node(responsibility: SUBJECT) to one with OFFICIAL; {(officials.IsEmpty ? "OFFICIAL" : "SUBJECT")} is missing.");
        }
    }

    private void CheckEnds(ImmutableArray<DeclaredNodeType> types, ImmutableArray<ResponsibilityRule> rules, Func<ResponsibilityRule, NodeSet> end, string leads)
    {
        foreach (var node in types)
        {
            var where = node.Node.Where("responsibility");
            if (!node.Type.IsRecord)
            {
                scope.Issues.Add(where, $"\"{node.Type.Name}\" is a type of evidence and no record; it takes no \"responsibility\".");
            }
            else if (!rules.Any(rule => end(rule).Contains(node.Type)))
            {
                scope.Issues.Add(where, $"No relationship type with @responsibility {leads} \"{node.Type.Name}\".");
            }
        }
    }

    /// <summary>The acts that officials are asked for: their type names the choice, so it must be one, and there is only one such relationship.</summary>
    private RelationshipField? CheckActs(NodeType? official)
    {
        var marked = relationships.Where(type => type.DirectedAt is not null).ToList();
        foreach (var declared in marked)
        {
            var type = declared.Type;
            if (declared != marked[0])
            {
                scope.Issues.Add(declared.DirectedAt!.Node, $"Only one type can have @directedAt; \"{marked[0].Type.Name}\" has it already.");
            }
            else if (type.From.IsAbstract || official is null || !type.To.Contains(official))
            {
                scope.Issues.Add(
                    declared.DirectedAt!.Node, $"\"{type.Name}\" can have @directedAt only where it starts at one node type, and ends at the one with the responsibility OFFICIAL.");
            }
        }

        return marked.FirstOrDefault()?.Type.ToField;
    }
}
