namespace GraphApi.Bolt.Tests.Support;

internal static class ResultText
{
    /// <summary>All records that are left, each as text.</summary>
    public static async Task<List<string>> ReadAllAsync(this Result result, CancellationToken cancellationToken)
    {
        List<string> records = [];
        while (await result.FetchAsync(cancellationToken))
        {
            records.Add(PackText.Of(result.Current.Span));
        }

        return records;
    }

    /// <summary>Runs a query that reads and returns its records as text.</summary>
    public static async Task<List<string>> ReadAsync(this Session session, string query, CancellationToken cancellationToken)
    {
        await using var result = await session.ExecuteReadAsync(new Query(query), parameters: null, cancellationToken);
        return await result.ReadAllAsync(cancellationToken);
    }
}
