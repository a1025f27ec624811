using System.Text;
using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Reference;
using GraphApi.Conformance.Tests.Worlds;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;
using GraphApi.Plan;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>Asks a backend and the reference the same question.</summary>
internal sealed class Comparison(World world, IGraphBackend backend)
{
    private readonly Interrogation _interrogation = new(world, backend);

    public async Task<Outcome> CompareAsync(GeneratedOperation operation, CancellationToken cancellationToken)
    {
        var text = operation.Text;
        var json = Encoding.UTF8.GetBytes(operation.VariablesJson);
        var answer = await _interrogation.AskAsync(text, json, cancellationToken);
        if (answer.Errors.Length > 0)
        {
            return new Outcome(operation, $"refused: {string.Join(" ", answer.Errors.Select(error => error.Message))}", null) { IsInvalid = answer.IsInvalid };
        }

        if (!Parser.TryParseDocument(text, ParserOptions.Default, out var document, out var problem))
        {
            throw new InvalidOperationException(problem.Message);
        }

        return new Outcome(new GeneratedOperation(document, operation.Variables), answer.Data, AskReference(document, json));
    }

    private ReferenceAnswer AskReference(DocumentNode document, byte[] json)
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        var definitions = VariableDefinitions.Resolve(world.Api.Schema, operation, new List<GraphQLError>());
        return VariableCoercion.TryCoerce(definitions, json, out var variables, out var errors)
            ? world.Reference.Execute(document, variables)
            : throw new InvalidOperationException(string.Join(" ", errors.Select(error => error.Message)));
    }
}
