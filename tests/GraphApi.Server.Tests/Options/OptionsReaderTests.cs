using GraphApi.Server.Options;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Options;

public sealed class OptionsReaderTests : IDisposable
{
    private readonly Herbarium _herbarium = new();

    [Fact]
    public void Every_setting_has_a_default_that_is_valid_and_documented()
    {
        Assert.True(OptionsReader.TryRead(Given(), out var options, out var problems), string.Join('\n', problems));
        var limits = options.Limits;
        Assert.Equal((10_000, 64, 262_144, 16), (limits.Parser.MaxTokens, limits.Parser.MaxDepth, limits.Parser.MaxDocumentChars, limits.Parser.MaxDirectivesPerLocation));
        Assert.Equal((50, 10_000, 100_000), (limits.Validation.MaxErrors, limits.Validation.MaxFragmentSpreads, limits.Validation.MaxFieldComparisons));
        Assert.Equal((50, 200, 100), (limits.Pages.DefaultSize, limits.Pages.MaxSize, limits.Pages.MaxIds));
        Assert.Equal((20_000, 64, 1_048_576, 262_144), (limits.MaxPlanFields, limits.MaxVariants, limits.MaxBodyBytes, limits.MaxVariablesBytes));
        Assert.Equal((1_000_000, TimeSpan.FromSeconds(10), 67_108_864), (limits.MaxCost, limits.RequestTimeout, limits.MaxResponseBytes));
        Assert.Equal(new EmbeddedOptions(_herbarium.Data, Watch: false), options.Backend);
        Assert.Equal((TimeSpan.FromSeconds(30), 8192), (options.ShutdownTimeout, options.Compression.FromBytes));
        Assert.Equal((2000, 200, 16_777_216), (options.Cache.Documents, options.Cache.InvalidDocuments, options.Cache.Bytes));
        Assert.Equal([], options.Urls);
        Assert.Equal([], options.Cors.Origins);
    }

    [Fact]
    public void What_is_given_wins()
    {
        Assert.True(OptionsReader.TryRead(Given(("Limits:MaxCost", "7"), ("Limits:RequestTimeout", "1.5s"), ("Urls", "http://*:80; http://localhost:1"), ("Cors:Origins", "https://a.example, https://b.example")), out var options, out _));
        Assert.Equal((7, TimeSpan.FromSeconds(1.5)), (options.Limits.MaxCost, options.Limits.RequestTimeout));
        Assert.Equal(["http://*:80", "http://localhost:1"], options.Urls);
        Assert.Equal(["https://a.example", "https://b.example"], options.Cors.Origins);
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var nowhere = Path.Combine(_herbarium.Folder, "nowhere");
        Assert.False(OptionsReader.TryRead(
            Given(
                ("Data", nowhere), ("Limits:MaxCots", "7"), ("Limits:MaxDepth", "1000"), ("Limits:RequestTimeout", "10"), ("Watch", "maybe"),
                ("Urls", "https://localhost"), ("Cors:Origins", "https://a.example/map"), ("Log:Level", "Loud"), ("Limits:DefaultPageSize", "300")),
            out _,
            out var problems));
        Assert.Equal(
            [
                "There is no setting Limits:MaxCots. Did you mean \"Limits:MaxCost\"? --help lists all of them.",
                $"Data is {nowhere}, and there is nothing there. Set it with --data, GRAPHAPI_DATA or in appsettings.json.",
                "Watch is \"maybe\"; it must be true or false (the default is false). Set it with --watch, GRAPHAPI_WATCH or in appsettings.json.",
                "Urls names \"https://localhost\"; an address reads like http://localhost:5000 or http://*:80 (for https, put a proxy in front). Set it with --urls, GRAPHAPI_URLS or in appsettings.json.",
                "Limits:DefaultPageSize is 300, which is more than Limits:MaxPageSize (200). Set it with --default-page-size, GRAPHAPI_LIMITS__DEFAULTPAGESIZE or in appsettings.json.",
                "Limits:MaxDepth is \"1000\"; it must be a whole number from 1 to 512 (the default is 64). Set it with --max-depth, GRAPHAPI_LIMITS__MAXDEPTH or in appsettings.json.",
                "Limits:RequestTimeout is \"10\"; it must be a length of time from 1ms to 1440m, such as 500ms, 10s or 2m (the default is 10s). Set it with --request-timeout, GRAPHAPI_LIMITS__REQUESTTIMEOUT or in appsettings.json.",
                "Cors:Origins names \"https://a.example/map\"; an origin reads like https://example.org, without a path, or is * for all. Set it with --cors-origins, GRAPHAPI_CORS__ORIGINS or in appsettings.json.",
                "Log:Level is \"Loud\"; it must be one of Verbose, Debug, Information, Warning, Error, Fatal (the default is Information). Set it with --log-level, GRAPHAPI_LOG__LEVEL or in appsettings.json.",
            ],
            problems);
    }

    public void Dispose() => _herbarium.Dispose();

    private Dictionary<string, string?> Given(params (string Key, string Value)[] settings)
    {
        var given = new Dictionary<string, string?> { ["Model"] = _herbarium.Model, ["Data"] = _herbarium.Data };
        foreach (var (key, value) in settings)
        {
            given[key] = value;
        }

        return given;
    }
}
