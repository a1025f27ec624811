using System.Text;
using GraphApi.Plan.Responses;
using GraphApi.Server.Pages;

namespace GraphApi.Server.Execution;

/// <summary>Runs what most clients ask before the first of them does, so that its code is compiled and the page is made.</summary>
public sealed class WarmUp(DocumentCache documents, RequestExecutor executor, Page page)
{
    private const string Introspection = """
        query IntrospectionQuery {
          __schema {
            queryType { name }
            types { kind name description fields(includeDeprecated: true) { name args { name type { kind name ofType { kind name } } } type { kind name ofType { kind name } } } }
            directives { name locations args { name } }
          }
        }
        """;

    /// <summary>Compiles the documents, which needs no data.</summary>
    public void Compile()
    {
        foreach (var text in Examples.Documents.Append(Introspection))
        {
            documents.Get(Encoding.UTF8.GetBytes(text));
        }
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await page.RenderAsync(new PageContent(""), cancellationToken);
        using var response = new ResponseWriter(int.MaxValue);
        await executor.ExecuteAsync(new GraphQLRequest(Encoding.UTF8.GetBytes(Introspection), null, default), response, cancellationToken);
    }
}
