using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using GraphApi.Compiler.Operations;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Validation;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Responses;

namespace GraphApi.Bench;

/// <summary>The stages of one request in the process, without HTTP.</summary>
public class OperationBenchmarks
{
    private readonly BenchGraph _graph = BenchGraph.Shared;
    private Workload _workload = new("", []);
    private DocumentCompiler? _compiler;
    private DocumentNode? _document;
    private CompiledOperation? _operation;
    private int _next;

    [Params("W1", "W2", "W3", "W5", "W6", "W7", "W12")]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _workload = Workload.Read(Name, _graph);
        _compiler = _graph.CreateCompiler();
        _document = Parse();
        _operation = FindOperation();
    }

    [Benchmark]
    public DocumentNode Parse() =>
        Parser.TryParseDocument(_workload.Text, ParserOptions.Default, out var document, out var error) ? document : throw new InvalidOperationException(error.Message);

    [Benchmark]
    public ImmutableArray<GraphQLError> Validate() => Validator.Validate(_graph.Api.Schema, _document!, ValidationOptions.Default);

    /// <summary>All that a document costs that was not seen before: parse, validate, plan.</summary>
    [Benchmark]
    public BoundPlan Compile() => Bind(FindOperation());

    /// <summary>All that a request costs whose document was seen before: variables, pages, the answer.</summary>
    [Benchmark]
    public async ValueTask<int> Execute()
    {
        using var response = new ResponseWriter(int.MaxValue);
        await _graph.Backend.ExecuteAsync(Bind(_operation!), response, CancellationToken.None);
        return response.Position;
    }

    private CompiledOperation FindOperation() =>
        _compiler!.Compile(_workload.Text).TryFindOperation(Name, out var operation, out var error) ? operation : throw new InvalidOperationException(error.Message);

    private BoundPlan Bind(CompiledOperation operation)
    {
        _next = (_next + 1) % _workload.Variables.Length;
        return Workload.Bind(operation, _workload.Variables[_next]);
    }
}
