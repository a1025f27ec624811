using GraphApi.Bolt;

namespace GraphApi.Server.Options;

/// <summary>Binds the settings of a Neo4j database; what is wrong with them is told without repeating a password.</summary>
internal static class Neo4jOptionsReader
{
    private const string DefaultUser = "neo4j";

    public static Neo4jOptions Bind(SettingReader reader) => new()
    {
        Uri = ReadUri(reader),
        Authentication = ReadAuthentication(reader),
        Database = reader.Text(Settings.Neo4jDatabase) is { Length: > 0 } database ? database : null,
        Driver = new DriverOptions
        {
            MaxConnectionPoolSize = reader.Number(Settings.Neo4jPoolSize, 1, 10_000),
            ConnectionAcquisitionTimeout = reader.Duration(Settings.Neo4jAcquisitionTimeout),
            ConnectionTimeout = reader.Duration(Settings.Neo4jConnectTimeout),
            MaxTransactionRetryTime = reader.Duration(Settings.Neo4jRetryTime),
        },
        QueryTimeout = reader.Duration(Settings.Neo4jQueryTimeout),
    };

    private static string ReadUri(SettingReader reader)
    {
        var uri = reader.Text(Settings.Neo4jUri);
        if (uri.Length == 0)
        {
            reader.AddProblem(Settings.Neo4jUri, "is not given, and without it there is no database to connect to; it reads like bolt://localhost:7687 or neo4j+s://db.example.org");
        }
        else if (uri.Contains('@', StringComparison.Ordinal))
        {
            // What stands before the @ may be a password, so the text is not repeated.
            reader.AddProblem(Settings.Neo4jUri, $"holds a user or a password; these belong into {Settings.Neo4jUser.Key} and {Settings.Neo4jPasswordFile.Key}");
        }
        else if (GraphDatabase.FindFault(uri) is { } fault)
        {
            reader.AddProblem(Settings.Neo4jUri, $"cannot be used: {fault.TrimEnd('.')}");
        }

        return uri;
    }

    private static AuthToken ReadAuthentication(SettingReader reader)
    {
        var user = reader.Text(Settings.Neo4jUser);
        var password = ReadPassword(reader);
        if (password is not null)
        {
            return AuthTokens.Basic(user.Length > 0 ? user : DefaultUser, password);
        }

        if (user.Length > 0)
        {
            reader.AddProblem(Settings.Neo4jUser, $"is \"{user}\", but there is no password; give one in {Settings.Neo4jPasswordFile.Key} or {Settings.Neo4jPassword.Key}");
        }

        return AuthTokens.None;
    }

    /// <summary>Null where none is given.</summary>
    private static string? ReadPassword(SettingReader reader)
    {
        var given = reader.Text(Settings.Neo4jPassword) is { Length: > 0 } password ? password : null;
        var file = reader.Text(Settings.Neo4jPasswordFile);
        if (file.Length == 0)
        {
            return given;
        }

        if (given is not null)
        {
            reader.AddProblem(Settings.Neo4jPasswordFile, $"is {file}, but {Settings.Neo4jPassword.Key} is given too; give only one of them");
        }

        return ReadPasswordFile(reader, Path.GetFullPath(file));
    }

    /// <summary>Editors and <c>echo</c> end a file with a line break, which is no part of the password.</summary>
    private static string ReadPasswordFile(SettingReader reader, string file)
    {
        try
        {
            var password = File.ReadAllText(file).TrimEnd('\r', '\n');
            if (password.Length == 0)
            {
                reader.AddProblem(Settings.Neo4jPasswordFile, $"is {file}, and that file is empty");
            }

            return password;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reader.AddProblem(Settings.Neo4jPasswordFile, $"is {file}, which cannot be read: {exception.Message.TrimEnd('.')}");
            return "";
        }
    }
}
