using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation;

/// <summary>Decides whether a document may be executed against a schema.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Validation</remarks>
public static class Validator
{
    /// <summary>Every violation found, in the order of the walk; empty when the document may be executed.</summary>
    /// <param name="schema">The schema that the document is for.</param>
    /// <param name="document">The parsed document, with the depth limit of its parser.</param>
    /// <param name="options">The limits of the run.</param>
    /// <param name="rules">The rules to apply, or null for <see cref="SpecifiedRules.All"/>.</param>
    public static ImmutableArray<GraphQLError> Validate(
        Schema schema,
        DocumentNode document,
        ValidationOptions options,
        ImmutableArray<ValidationRuleFactory>? rules = null) =>
        Run(schema, document, options, rules ?? SpecifiedRules.All).Errors;

    /// <summary>As <see cref="Validate"/>, and tells how much work it was.</summary>
    internal static ValidationContext Run(
        Schema schema,
        DocumentNode document,
        ValidationOptions options,
        ImmutableArray<ValidationRuleFactory> rules)
    {
        var context = new ValidationContext(schema, document, options);
        var created = ImmutableArray.CreateBuilder<ValidationRule>(rules.Length);
        foreach (var create in rules)
        {
            created.Add(create(context));
        }

        new DocumentWalk(context, created.MoveToImmutable()).Run();
        return context;
    }
}
