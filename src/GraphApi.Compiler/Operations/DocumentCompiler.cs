using System.Collections.Immutable;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Validation;

namespace GraphApi.Compiler.Operations;

/// <summary>Turns the text of a document into operations that can be planned. Safe to share between threads.</summary>
public sealed class DocumentCompiler(ApiSchema api, CompilerLimits limits)
{
    private static readonly ImmutableArray<ValidationRuleFactory> s_rules = [.. SpecifiedRules.All, context => new TimeScopesRule(context)];

    /// <summary>Parses and validates; what is wrong is in <see cref="CompiledDocument.Errors"/>.</summary>
    public CompiledDocument Compile(string text)
    {
        if (!Parser.TryParseDocument(text, limits.Parser, out var document, out var error))
        {
            return CompiledDocument.Invalid([error]);
        }

        var errors = Validator.Validate(api.Schema, document, limits.Validation, s_rules);
        return errors.IsEmpty ? CompiledDocument.Of(document, api, limits) : CompiledDocument.Invalid(errors);
    }
}
