using System.Globalization;
using GraphApi.Plan;
using GraphApi.Server.Options;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GraphApi.Server.Features;

/// <summary>Says where the server listens and what it serves, once it does.</summary>
public static class StartScreen
{
    public static void AnnounceStart(this WebApplication app, TextWriter output)
    {
        var options = app.Services.GetRequiredService<ServerOptions>();
        var backend = app.Services.GetRequiredService<IGraphBackend>();
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            // A server in a test has no addresses.
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
            if (addresses is { Count: > 0 } && (backend.Dataset is not null || options.Backend is Neo4jOptions))
            {
                output.WriteLine(Describe(addresses, options, backend.Dataset));
            }
        });
    }

    private static string Describe(ICollection<string> addresses, ServerOptions options, DatasetFacts? facts)
    {
        var address = addresses.First().Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        return $$"""

            GraphApi answers on {{string.Join(" and ", addresses)}}

              data     {{Origin(options.Backend)}}, {{(facts is null ? $"not reached yet; {address}{HealthFeature.ReadyPath} says why" : Count(facts))}}
              model    {{options.Model}}
              page     {{address}}/
              GraphQL  {{address}}{{GraphQLFeature.Path}}
              schema   {{address}}{{GraphQLFeature.SchemaPath}}

              curl {{address}}{{GraphQLFeature.Path}} -H 'Content-Type: application/json' -d '{"query": "{ dataset { version } }"}'

            Ctrl+C stops it{{(options.Backend is EmbeddedOptions ? $"; kill -HUP {Environment.ProcessId} loads the data again" : "")}}.

            """;
    }

    private static string Origin(BackendOptions backend) => backend switch
    {
        EmbeddedOptions embedded => embedded.Data,
        Neo4jOptions neo4j => neo4j.Uri,
        _ => backend.ToString(),
    };

    private static string Count(DatasetFacts facts) => string.Create(CultureInfo.InvariantCulture, $"""
        version {facts.Version}
                       {facts.RecordCount:N0} records, {facts.RelationshipCount:N0} relationships, {facts.SourceCount:N0} sources, {facts.CitationCount:N0} citations
        """);
}
