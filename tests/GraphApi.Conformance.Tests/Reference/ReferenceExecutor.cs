using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Datasets;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>
/// Answers operations in the most obvious way: walks the validated document field by field, straight over the data set's tables as plain objects,
/// without a plan, an index or the compiler. Written from the words of the API's description.
/// </summary>
internal sealed class ReferenceExecutor
{
    private readonly Schema _schema;

    public ReferenceExecutor(ApiSchema api, Dataset dataset)
    {
        _schema = api.Schema;
        Graph = new ReferenceGraph(dataset);
        Values = new FieldValues(Graph.Model, TimeScope.None);
    }

    public ReferenceGraph Graph { get; }

    /// <summary>What is computed of the whole graph.</summary>
    public FieldValues Values { get; }

    /// <summary>The answer's <c>data</c>, and which cursors the lists of the document take.</summary>
    public ReferenceAnswer Execute(DocumentNode document, CoercedVariables variables)
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        var execution = new Execution(_schema, Graph, document, variables);
        var data = execution.Run(operation);
        return new ReferenceAnswer(JsonText.Write(data), execution.ListIdentities);
    }
}
