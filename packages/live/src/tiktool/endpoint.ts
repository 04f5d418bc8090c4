/** How an endpoint can be asked. Documents of the provider differ for many of them; its server takes both. */
export type TikToolMethod = 'GET' | 'POST';

/** One endpoint of TikTool: everything that its method on the client follows from. */
export interface TikToolEndpoint<Input extends object, Data> {
  /** The method that the provider's reference names; another can be chosen for each call. */
  readonly method: TikToolMethod;
  /** With `{name}` for each field of the input that is a part of the path. */
  readonly path: string;
  /** Never there at run time. */
  readonly types?: (input: Input) => Data;
}

/** Describes an endpoint. */
export function tikToolEndpoint<Input extends object, Data>(
  route: `${TikToolMethod} /${string}`,
): TikToolEndpoint<Input, Data> {
  const [method, path] = route.split(' ') as [TikToolMethod, string];
  return { method, path };
}
