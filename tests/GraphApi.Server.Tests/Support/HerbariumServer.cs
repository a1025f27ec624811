using GraphApi.Plan;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GraphApi.Server.Tests.Support;

/// <summary>The whole server over the herbarium, with settings as the command line gives them.</summary>
public sealed class HerbariumServer : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string?> _arguments;
    private readonly IGraphBackend? _backend;

    public HerbariumServer()
        : this(null, [])
    {
    }

    private HerbariumServer(IGraphBackend? backend, (string Option, string Value)[] settings)
    {
        _backend = backend;
        _arguments = new Dictionary<string, string?> { ["model"] = Herbarium.Model, ["data"] = Herbarium.Data, ["urls"] = "http://127.0.0.1:0" };
        foreach (var (option, value) in settings)
        {
            _arguments[option] = value;
        }
    }

    public Herbarium Herbarium { get; } = new();

    public CapturedLog Log { get; } = new();

    /// <param name="settings">Options without their dashes.</param>
    public static HerbariumServer With(params (string Option, string Value)[] settings) => new(null, settings);

    /// <summary>A server whose embedded graph is replaced by a backend that is slow or in trouble.</summary>
    public static HerbariumServer Over(IGraphBackend backend, params (string Option, string Value)[] settings) => new(backend, settings);

    /// <summary>Listens on a real socket, for what the test host does not do as a server does. The port is the command line's: setting it afterwards would be too late.</summary>
    public HttpClient Listen()
    {
        UseKestrel();
        StartServer();
        return CreateClient();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        if (_backend is { } backend)
        {
            builder.ConfigureTestServices(services => services.AddSingleton(backend));
        }
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        // What the test host would pass on besides comes from the environment of whoever runs the tests.
        builder.ConfigureHostConfiguration(host =>
        {
            host.Sources.Clear();
            host.AddInMemoryCollection(_arguments);
        });
        return base.CreateHost(builder);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Herbarium.Dispose();
        }
    }
}
