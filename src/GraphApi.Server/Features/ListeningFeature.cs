using GraphApi.Server.Options;

namespace GraphApi.Server.Features;

/// <summary>Where and how the server listens, and how it stops.</summary>
public static class ListeningFeature
{
    public static void AddListening(this WebApplicationBuilder builder, ServerOptions options)
    {
        if (!options.Urls.IsEmpty)
        {
            builder.WebHost.UseUrls([.. options.Urls]);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // The endpoint refuses larger bodies itself, with an error that says so.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MaxRequestLineSize = Math.Max(kestrel.Limits.MaxRequestLineSize, 64 * 1024);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.ShutdownTimeout);
    }

    /// <summary>Listens, does what can wait until then, and runs until the server is told to stop; running requests are let finish.</summary>
    /// <returns>False where it could not listen, which is then told on <paramref name="error"/>.</returns>
    public static async Task<bool> TryRunAsync(this WebApplication app, Func<Task> onceListening, TextWriter error)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException exception)
        {
            await error.WriteLineAsync($"The server cannot listen: {exception.Message} Choose another address with {Settings.Urls.Option}.");
            return false;
        }

        await onceListening();
        await app.WaitForShutdownAsync();
        return true;
    }
}
