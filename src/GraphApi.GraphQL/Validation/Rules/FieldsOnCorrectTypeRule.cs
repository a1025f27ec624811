using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A selected field is defined on the type that it is selected from.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selections</remarks>
public sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    private const int MaxSuggestions = 5;

    public override void EnterField(FieldNode node)
    {
        if (Context.Position is { ParentType: { } type, Field: null })
        {
            Context.ReportError($"Cannot query field \"{node.Name.Value}\" on type \"{type}\".{Suggest(type, node.Name.Value)}", node);
        }
    }

    private string Suggest(CompositeType type, string name)
    {
        var types = TypesWithField(type, name);
        return types.Count > 0
            ? $" Did you mean to use an inline fragment on {string.Join(" or ", types)}?"
            : Suggestions.DidYouMean(name, (type as ImplementingType)?.Fields.Names ?? []);
    }

    /// <summary>The types that an abstract type can be and that have the field: interfaces first, those with the most such object types before others.</summary>
    private List<string> TypesWithField(CompositeType type, string name)
    {
        var usages = new Dictionary<ImplementingType, int>();
        foreach (var possible in type.IsAbstract ? Context.Schema.PossibleTypes(type) : [])
        {
            if (possible.Fields.Find(name) is null)
            {
                continue;
            }

            usages[possible] = 1;
            foreach (var implemented in possible.Interfaces)
            {
                if (implemented.Fields.Find(name) is not null)
                {
                    usages[implemented] = usages.GetValueOrDefault(implemented) + 1;
                }
            }
        }

        return
        [
            .. usages
                .OrderByDescending(static usage => usage.Value)
                .ThenBy(static usage => usage.Key is ObjectType)
                .ThenBy(static usage => usage.Key.Name, StringComparer.Ordinal)
                .Take(MaxSuggestions)
                .Select(static usage => $"\"{usage.Key.Name}\""),
        ];
    }
}
