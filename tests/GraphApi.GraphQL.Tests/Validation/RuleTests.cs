using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Validation;

namespace GraphApi.GraphQL.Tests.Validation;

/// <summary>Runs one rule alone over documents, by default against the schema of the specification's examples.</summary>
public abstract class RuleTests(ValidationRuleFactory rule)
{
    private readonly ImmutableArray<ValidationRuleFactory> _rules = [rule];

    protected void ExpectValid(string document, Schema? schema = null) => ExpectErrors(document, "", schema);

    /// <summary>Expects one line per error: its message, then its locations in brackets.</summary>
    protected void ExpectErrors(string document, string expected, Schema? schema = null)
    {
        var errors = Validator.Validate(schema ?? TestSchemas.Specification, Documents.Parse(document), ValidationOptions.Default, _rules);
        Assert.Equal(expected, Documents.Lines(errors));
        Assert.All(errors, static error => Assert.Equal(ErrorCode.ValidationFailed, error.Code));
    }
}
