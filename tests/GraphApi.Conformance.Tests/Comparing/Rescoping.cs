using GraphApi.Conformance.Tests.Generation;
using GraphApi.GraphQL.Language;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>Puts an operation under another scope of knowledge.</summary>
internal static class Rescoping
{
    /// <summary>The operation without any scope of knowledge; its other scopes stay.</summary>
    public static GeneratedOperation Forget(GeneratedOperation operation) => operation with
    {
        Document = SelectionRewriter.Rewrite(
            Under(operation, []).Document,
            set => set with { Selections = [.. set.Selections.Select(selection => selection with { Directives = [.. selection.Directives.Where(IsOther)] })] }),
    };

    /// <summary>The same operation, all of it under what was known by a day.</summary>
    public static GeneratedOperation KnownBy(GeneratedOperation operation, string day) =>
        Under(operation, [Syntax.Directive("knownBy", Syntax.Argument("date", Syntax.Text(day)))]);

    private static GeneratedOperation Under(GeneratedOperation operation, DirectiveNode[] scope) => operation with
    {
        Document = operation.Document with
        {
            Definitions =
            [
                .. operation.Document.Definitions.Select(definition => definition is OperationDefinitionNode query
                    ? query with { Directives = [.. query.Directives.Where(IsOther), .. scope] }
                    : definition),
            ],
        },
    };

    private static bool IsOther(DirectiveNode directive) => directive.Name.Value != "knownBy";
}
