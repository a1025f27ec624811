using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Validation;
using GraphApi.Plan.Binding;
using Serilog.Events;

namespace GraphApi.Server.Options;

/// <summary>
/// Binds the options once: from <c>appsettings.json</c> beside the program, then the environment, then the command line,
/// where the later wins. Nothing else reads configuration.
/// </summary>
public static class OptionsReader
{
    public static bool TryRead(
        IReadOnlyDictionary<string, string?> commandLine,
        [NotNullWhen(true)] out ServerOptions? options,
        out ImmutableArray<string> problems) => TryRead(commandLine, Bind, out options, out problems);

    /// <summary>Binds what an import needs: settings of the database only where it goes into one.</summary>
    public static bool TryReadImport(
        IReadOnlyDictionary<string, string?> commandLine,
        bool isIntoDatabase,
        [NotNullWhen(true)] out ImportOptions? options,
        out ImmutableArray<string> problems) => TryRead(
            commandLine,
            reader => new ImportOptions(
                ReadPath(reader, Settings.Model, Paths.DefaultModel, File.Exists),
                ReadPath(reader, Settings.Data, Paths.DefaultData, Directory.Exists),
                isIntoDatabase ? Neo4jOptionsReader.Bind(reader) : null),
            out options,
            out problems);

    private static bool TryRead<TOptions>(
        IReadOnlyDictionary<string, string?> commandLine,
        Func<SettingReader, TOptions> bind,
        [NotNullWhen(true)] out TOptions? options,
        out ImmutableArray<string> problems)
        where TOptions : class
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
            .AddEnvironmentVariables(Setting.VariablePrefix)
            .AddInMemoryCollection(commandLine)
            .Build();
        var reader = new SettingReader(configuration);
        var bound = bind(reader);
        problems = [.. UnknownSettings(configuration), .. reader.Problems];
        options = problems.IsEmpty ? bound : null;
        return options is not null;
    }

    private static ServerOptions Bind(SettingReader reader) => new()
    {
        Model = ReadPath(reader, Settings.Model, Paths.DefaultModel, File.Exists),
        Backend = reader.Choice<BackendKind>(Settings.Backend) == BackendKind.Neo4j ? BindNeo4j(reader) : BindEmbedded(reader),
        Urls = ReadUrls(reader),
        ShutdownTimeout = reader.Duration(Settings.ShutdownTimeout),
        Limits = BindLimits(reader),
        Cache = new CacheOptions(reader.Number(Settings.CacheDocuments, 1), reader.Number(Settings.CacheInvalidDocuments, 1), reader.Number(Settings.CacheBytes, 1024)),
        Compression = new CompressionOptions(reader.Number(Settings.CompressFromBytes, 0)),
        Cors = new CrossOriginOptions(ReadOrigins(reader)),
        Log = new LogOptions(reader.Choice<LogEventLevel>(Settings.LogLevel), reader.Text(Settings.LogFile) is { Length: > 0 } file ? Path.GetFullPath(file) : null),
        Page = new PageOptions(reader.Text(Settings.PageTitle), reader.Text(Settings.PageDescription)),
    };

    private static EmbeddedOptions BindEmbedded(SettingReader reader) =>
        new(ReadPath(reader, Settings.Data, Paths.DefaultData, Directory.Exists), reader.Boolean(Settings.Watch));

    private static Neo4jOptions BindNeo4j(SettingReader reader)
    {
        if (reader.Boolean(Settings.Watch))
        {
            reader.AddProblem(Settings.Watch, $"is true, but there is no data folder to watch with {Settings.Backend.Key} neo4j; an import is noticed without it");
        }

        return Neo4jOptionsReader.Bind(reader);
    }

    private static LimitOptions BindLimits(SettingReader reader)
    {
        var maxPageSize = reader.Number(Settings.MaxPageSize, 1, 10_000);
        var defaultPageSize = reader.Number(Settings.DefaultPageSize, 1, 10_000);
        if (defaultPageSize > maxPageSize)
        {
            reader.AddProblem(Settings.DefaultPageSize, $"is {defaultPageSize}, which is more than {Settings.MaxPageSize.Key} ({maxPageSize})");
        }

        return new LimitOptions
        {
            Parser = new ParserOptions
            {
                MaxTokens = reader.Number(Settings.MaxTokens, 1),
                MaxDepth = reader.Number(Settings.MaxDepth, 1, ParserOptions.HighestMaxDepth),
                MaxDocumentChars = reader.Number(Settings.MaxDocumentChars, 1),
                MaxDirectivesPerLocation = reader.Number(Settings.MaxDirectives, 1),
            },
            Validation = new ValidationOptions
            {
                MaxErrors = reader.Number(Settings.MaxErrors, 1),
                MaxFragmentSpreads = reader.Number(Settings.MaxFragmentSpreads, 1),
                MaxFieldComparisons = reader.Number(Settings.MaxFieldComparisons, 1),
            },
            Pages = new PageLimits(defaultPageSize, maxPageSize, reader.Number(Settings.MaxIds, 1)) { WalkBudget = reader.Number(Settings.MaxWalkedRelationships, 1) },
            MaxPlanFields = reader.Number(Settings.MaxPlanFields, 1),
            MaxVariants = reader.Number(Settings.CacheVariants, 1),
            MaxBodyBytes = reader.Number(Settings.MaxBodyBytes, 1),
            MaxVariablesBytes = reader.Number(Settings.MaxVariablesBytes, 2),
            MaxCost = reader.LongNumber(Settings.MaxCost, 1, long.MaxValue / 2048),
            RequestTimeout = reader.Duration(Settings.RequestTimeout),
            MaxResponseBytes = reader.Number(Settings.MaxResponseBytes, 1024, Array.MaxLength),
        };
    }

    private static string ReadPath(SettingReader reader, Setting setting, string byDefault, Func<string, bool> exists)
    {
        if (!Paths.TryResolve(reader.Text(setting), byDefault, exists, out var path, out var problem))
        {
            reader.AddProblem(setting, problem);
        }

        return path;
    }

    private static ImmutableArray<string> ReadUrls(SettingReader reader)
    {
        var urls = reader.List(Settings.Urls, ';');
        foreach (var url in urls)
        {
            // The host also takes http://*:80, which is no URI.
            if (!Uri.TryCreate(url.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri)
                || uri.Scheme != "http")
            {
                reader.AddProblem(Settings.Urls, $"names \"{url}\"; an address reads like http://localhost:5000 or http://*:80 (for https, put a proxy in front)");
            }
        }

        return urls;
    }

    private static ImmutableArray<string> ReadOrigins(SettingReader reader)
    {
        var origins = reader.List(Settings.CorsOrigins, ',');
        foreach (var origin in origins)
        {
            if (origin != "*" && (!Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.GetLeftPart(UriPartial.Authority) != origin))
            {
                reader.AddProblem(Settings.CorsOrigins, $"names \"{origin}\"; an origin reads like https://example.org, without a path, or is * for all");
            }
        }

        return origins;
    }

    /// <summary>What is configured under a key that no setting has: most likely a misspelling, which must not pass in silence.</summary>
    private static IEnumerable<string> UnknownSettings(IConfiguration configuration)
    {
        var keys = Settings.All.Select(setting => setting.Key).ToList();
        return configuration.AsEnumerable()
            .Where(entry => entry.Value is not null && !keys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => $"There is no setting {entry.Key}.{Suggestions.DidYouMean(entry.Key, Suggestions.For(entry.Key, keys).Take(1))} --help lists all of them.");
    }
}
