// The least that a server on Kestrel can do: read the whole request, answer bytes that it has had from the start.
// GraphApi.Bench.Floor FOLDER ADDRESS answers the content of FOLDER/W1.json at /W1, and so on.
using System.Buffers;

var bodies = Directory.GetFiles(args[0], "*.json").ToDictionary(file => "/" + Path.GetFileNameWithoutExtension(file), File.ReadAllBytes);
var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
builder.Logging.ClearProviders();
builder.WebHost.UseUrls(args[1]);
var app = builder.Build();
app.Run(async context =>
{
    var request = context.Request.BodyReader;
    while (true)
    {
        var read = await request.ReadAsync();
        request.AdvanceTo(read.Buffer.End);
        if (read.IsCompleted)
        {
            break;
        }
    }

    if (!bodies.TryGetValue(context.Request.Path.Value ?? "", out var body))
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return;
    }

    context.Response.ContentType = "application/json";
    context.Response.ContentLength = body.Length;
    context.Response.BodyWriter.Write(body);
    await context.Response.BodyWriter.FlushAsync();
});
app.Run();
