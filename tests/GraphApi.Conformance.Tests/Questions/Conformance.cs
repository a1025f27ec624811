using System.Text;
using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Comparing;
using GraphApi.Conformance.Tests.Worlds;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Questions that every backend answers alike. The questions of one theme are one abstract class, and each backend has a class that answers them.</summary>
public abstract class Conformance(IBackendFixture backend)
{
    protected IBackendFixture Backend => backend;

    /// <summary>Asks the harbour a question, and compares the whole answer.</summary>
    protected Task AskAsync(string document, string expected) => AskAsync(document, "{}", expected);

    protected Task AskAsync(string document, string variables, string expected) => AskAsync(World.Harbour, document, variables, expected);

    /// <param name="world">The world that is asked.</param>
    /// <param name="document">The operation.</param>
    /// <param name="variables">Its variables as JSON.</param>
    /// <param name="expected">The response's <c>data</c>, or its errors one a line; white space between the tokens of JSON does not count.</param>
    protected async Task AskAsync(World world, string document, string variables, string expected)
    {
        var answer = await AnswerAsync(world, document, variables);
        Assert.Equal(JsonLayout.Tidy(expected), answer.Errors.IsEmpty ? JsonLayout.Tidy(answer.Data) : string.Join("\n", answer.Errors.Select(error => error.Message)));
    }

    /// <param name="document">The operation.</param>
    /// <param name="expected">The response's <c>data</c>.</param>
    /// <param name="fieldErrors">The errors of fields that are null in it: line, column, path and message.</param>
    protected Task AskInVainAsync(string document, string expected, params string[] fieldErrors) => AskInVainAsync(World.Harbour, document, expected, fieldErrors);

    /// <inheritdoc cref="AskInVainAsync(string, string, string[])"/>
    protected async Task AskInVainAsync(World world, string document, string expected, string[] fieldErrors)
    {
        var answer = await AnswerAsync(world, document, "{}");
        Assert.Empty(answer.Errors);
        Assert.Equal(JsonLayout.Tidy(expected), JsonLayout.Tidy(answer.Data));
        Assert.Equal(fieldErrors, answer.FieldErrors.Select(error => $"{error.Locations.Single().Line}:{error.Locations.Single().Column} {string.Join('/', error.Path)}: {error.Message}"));
    }

    /// <summary>Asks which elements of a root list a filter finds, by their ids in order.</summary>
    protected Task FindAsync(string list, string where, string ids)
    {
        var found = ids.Length == 0 ? [] : ids.Split(' ');
        var nodes = string.Join(",", found.Select(id => $$"""{"id":"{{id}}"}"""));
        return AskAsync($$"""{ {{list}}(where: {{where}}) { totalCount nodes { id } } }""", $$$"""{"{{{list}}}":{"totalCount":{{{found.Length}}},"nodes":[{{{nodes}}}]}}""");
    }

    private protected Task<Answer> AnswerAsync(string document, string variables) => AnswerAsync(World.Harbour, document, variables);

    private protected async Task<Answer> AnswerAsync(World world, string document, string variables)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var interrogation = new Interrogation(world, await backend.ServeAsync(world, cancellation));
        return await interrogation.AskAsync(document, Encoding.UTF8.GetBytes(variables), cancellation);
    }
}
