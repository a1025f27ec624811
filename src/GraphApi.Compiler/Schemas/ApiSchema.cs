using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Compiler.Schemas;

/// <summary>The API of one model: its schema, derived by rules and from nothing else.</summary>
public sealed class ApiSchema
{
    private readonly Lazy<string> _sdl;

    private ApiSchema(GraphModel model, Schema schema)
    {
        Model = model;
        Schema = schema;
        _sdl = new Lazy<string>(() => SchemaPrinter.Print(schema));
    }

    public GraphModel Model { get; }

    public Schema Schema { get; }

    /// <summary>The schema in the schema definition language, as it is exported.</summary>
    public string Sdl => _sdl.Value;

    /// <summary>Derives the API of a model that <c>ModelReader</c> accepts.</summary>
    /// <exception cref="InvalidOperationException">The rules made no valid schema of it: names of the model clash with derived ones.</exception>
    public static ApiSchema Derive(GraphModel model)
    {
        var sdl = new SdlWriter();
        new RootTypes(model, sdl).Write();
        SearchTypes.Write(model, sdl);
        new OutputTypes(model, sdl).Write();
        new FilterTypes(model, sdl).Write();
        new SortTypes(model, sdl).Write();
        new GroupTypes(model, sdl).Write();
        if (!Parser.TryParseDocument(sdl.ToString(), ParserOptions.Trusted, out var document, out var error))
        {
            throw new InvalidOperationException($"The API derived from the model is no valid document: {error.Message}");
        }

        var result = SchemaBuilder.Build(document, ApiScalars.Coercions);
        return new ApiSchema(model, result.Schema ?? throw new InvalidOperationException(Explain(result.Errors)));
    }

    private static string Explain(IEnumerable<GraphQLError> errors) =>
        $"The API derived from the model is not valid; its names clash with derived ones: {string.Join(" ", errors.Select(error => error.Message))}";
}
